-- Alerts are computed from the data (ADR 0035): only what a person did with them is kept.
create table alerte_lue (
    compte_id   uuid        not null references compte (id),
    -- fingerprint of what was said: the same thing said otherwise is a new one
    cle         varchar(64) not null,
    lue_le      timestamp with time zone not null,
    primary key (compte_id, cle)
);

-- The digest one person asked for; no row: none.
create table alerte_preference (
    compte_id   uuid         primary key references compte (id),
    courriel    varchar(254),
    -- JAMAIS, QUOTIDIEN, HEBDOMADAIRE
    rythme      varchar(12)  not null,
    -- MONDAY … FRIDAY: of a weekly one
    jour        varchar(10)  not null,
    -- subjects kept, commas between
    sujets      varchar(400) not null,
    modifie_le  timestamp with time zone not null,
    version     bigint       not null
);

-- One digest of one person for one period: its key is what keeps two nodes from sending it twice.
create table alerte_resume (
    compte_id   uuid         not null references compte (id),
    -- 2026-11-23 or 2026-S48
    periode     varchar(12)  not null,
    -- EN_COURS, ENVOYE, SANS_OBJET, A_REESSAYER, ABANDONNE
    etat        varchar(12)  not null,
    essais      integer      not null,
    pris_le     timestamp with time zone not null,
    prochain_le timestamp with time zone,
    primary key (compte_id, periode)
);

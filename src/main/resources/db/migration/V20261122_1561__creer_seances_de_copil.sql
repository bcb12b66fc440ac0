-- COPIL opened from the portal: where the contract was when it was opened, what was decided when it was closed.
create table copil_seance (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    reunion_id      uuid          not null references reunion (id),
    numero          integer       not null,
    intitule        varchar(300)  not null,
    jour            date          not null,
    ouverte_le      timestamp with time zone not null,
    ouverte_par     varchar(80)   not null,
    -- JSON, never changed
    instantane      text          not null,
    -- null while it is open
    close_le        timestamp with time zone,
    close_par       varchar(80),
    -- JSON, never changed
    compte_rendu    text,
    unique (contrat_id, numero),
    unique (reunion_id)
);

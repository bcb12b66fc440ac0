-- An exemption or a carence of a commune for one period (art. L. 302-5, III and L. 302-9-1 CCH): the steps that were dated.
create table demarche_sru (
    id              uuid primary key,
    code_insee      varchar(5)   not null,
    periode_debut   integer      not null,
    -- CARENCE or EXEMPTION
    nature          varchar(10)  not null,
    -- OBJECTIF, QUALITE, OBJECTIF_ET_QUALITE; ISOLEMENT, FAIBLE_TENSION, INCONSTRUCTIBILITE
    motif           varchar(20)  not null,
    ouverte_le      timestamp with time zone not null,
    ouverte_par     varchar(80)  not null,
    version         bigint       not null,
    constraint demarche_sru_unique unique (code_insee, periode_debut, nature)
);

create table demarche_sru_etape (
    demarche_id     uuid         not null references demarche_sru (id),
    etape           varchar(30)  not null,
    le              date         not null,
    -- of the paper: letter, opinion, arrêté, decree
    reference       varchar(200),
    ecrite_le       timestamp with time zone not null,
    ecrite_par      varchar(80)  not null,
    primary key (demarche_id, etape)
);

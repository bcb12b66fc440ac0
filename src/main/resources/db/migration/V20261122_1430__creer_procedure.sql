-- Legal acts of the contracts, each with its author and its paper. An act is never changed: it is withdrawn, with who and when.
create table procedure_acte (
    id              uuid primary key,
    contrat_id      uuid         not null references contrat (id),
    acte            varchar(40)  not null,
    -- whose act it is; null when it is nobody's alone (steering committee)
    signataire_id   uuid         references contrat_signataire (id),
    avenant_id      uuid,
    -- day of the act itself: of the letter, the délibération, the signature
    le              date         not null,
    -- COMPTE (own login) or PAPIER (registered with its paper)
    voie            varchar(10)  not null,
    auteur          varchar(200) not null,
    qualite         varchar(200),
    delegation      varchar(500),
    motif           varchar(4000),
    participants    varchar(4000),
    -- fingerprints of the text it concerns: all that is signed, and what binds alone
    empreinte       varchar(64),
    empreinte_liante varchar(64),
    enregistre_le   timestamp with time zone not null,
    enregistre_par  varchar(80)  not null,
    retire_le       timestamp with time zone,
    retire_par      varchar(80)
);
create index procedure_acte_par_contrat on procedure_acte (contrat_id, enregistre_le, id);

-- recommendations of the guide that were passed over, each with the written reason
create table procedure_reserve (
    acte_id         uuid          not null references procedure_acte (id),
    rang            integer       not null,
    code            varchar(80)   not null,
    phrase          varchar(2000) not null,
    source          varchar(200)  not null,
    motif           varchar(2000) not null,
    primary key (acte_id, rang)
);

-- what a commune says in its demande, point by point, and what the préfet answers
create table procedure_point (
    contrat_id      uuid          not null references contrat (id),
    signataire_id   uuid          not null references contrat_signataire (id),
    point           varchar(30)   not null,
    texte           varchar(4000) not null,
    reponse         varchar(4000),
    repondu_par     varchar(80),
    repondu_le      timestamp with time zone,
    primary key (contrat_id, signataire_id, point)
);

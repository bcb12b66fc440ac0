-- What each commune says of where it is, beside its figure.
create table risque_commentaire (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    code_insee      varchar(5)    not null,
    texte           varchar(4000),
    modifie_le      timestamp with time zone not null,
    modifie_par     varchar(80)   not null,
    version         bigint        not null,
    unique (contrat_id, code_insee)
);

-- What each signatory says of the bilan triennal of its contract.
create table bilan_observation (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    signataire_id   uuid          not null references contrat_signataire (id),
    texte           varchar(8000),
    modifie_le      timestamp with time zone not null,
    modifie_par     varchar(80)   not null,
    version         bigint        not null,
    unique (contrat_id, signataire_id)
);

-- Shares of the effort that one signatory prepares, read by its side alone until it shares them.
create table objectif_scenario (
    id            uuid primary key,
    contrat_id    uuid         not null references contrat (id),
    signataire_id uuid         not null references contrat_signataire (id),
    nom           varchar(120) not null,
    auteur        varchar(80)  not null,
    auteur_nom    varchar(200) not null,
    cree_le       timestamp with time zone not null,
    partage_le    timestamp with time zone,
    supprime_le   timestamp with time zone,
    supprime_par  varchar(80),
    version       bigint       not null
);
create index objectif_scenario_par_contrat on objectif_scenario (contrat_id, cree_le);

create table objectif_scenario_valeur (
    scenario_id   uuid       not null references objectif_scenario (id),
    code_insee    varchar(5) not null,
    valeur        integer    not null,
    primary key (scenario_id, code_insee)
);

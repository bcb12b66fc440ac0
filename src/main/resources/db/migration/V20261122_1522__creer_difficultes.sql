-- A difficulty of a project, reported to the other signatories and followed until it is lifted (art. 3 of the contract).
create table difficulte (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    projet_id       uuid          not null references projet (id),
    -- FONCIER, URBANISME, FINANCEMENT, RECOURS, OPERATEUR, RIVERAINS, TECHNIQUE, AUTRE
    nature          varchar(12)   not null,
    description     varchar(2000) not null,
    -- what is expected, and of whom
    levier          varchar(1000),
    porteur_id      uuid          references contrat_signataire (id),
    echeance        date,
    -- side that reported it; null for the portal
    auteur_id       uuid          references contrat_signataire (id),
    signale_le      timestamp with time zone not null,
    signale_par     varchar(80)   not null,
    signale_par_nom varchar(200)  not null,
    leve_le         timestamp with time zone,
    leve_par_nom    varchar(200),
    -- what lifted it
    issue           varchar(1000),
    supprime_le     timestamp with time zone,
    supprime_par    varchar(80),
    version         bigint        not null
);
create index difficulte_par_contrat on difficulte (contrat_id, projet_id);

-- Article 2: what each contract asks of each of its communes, and how communes share an effort.
-- The first table is the root every rule over several communes locks: its row exists as soon as the contract does.
create table objectif_contrat (
    contrat_id    uuid primary key references contrat (id),
    -- rule set of the contract, frozen when it enters into force
    regles        varchar(40),
    -- « non »: the EPCI has no PLH; null: not said
    plh           varchar(3),
    plh_document  varchar(200),
    plh_le        date,
    plh_fin       date,
    -- opinion of the national commission on a pooling contract
    cnsru_le      date,
    cnsru_avis    varchar(500),
    -- the pooled figures, agreed and complete
    validee_le    timestamp with time zone,
    version       bigint not null
);

create table objectif_commune (
    id                  uuid primary key,
    contrat_id          uuid       not null references contrat (id),
    code_insee          varchar(5) not null,
    -- work base, typed with its source while the base inventory is not known
    base_rp             integer,
    base_lls            integer,
    base_cible          numeric(5, 2),
    base_deficit        numeric(12, 2),
    base_taux           numeric(5, 2),
    base_source         varchar(300),
    -- chosen objective; null: the legal one
    retenu              integer,
    -- reasons for the level (guide DHUP, annexe 3, article 2)
    difficultes         varchar(4000),
    outils              varchar(4000),
    marges              varchar(4000),
    engagements_commune varchar(4000),
    engagements_epci    varchar(4000),
    reporte             boolean    not null,
    cumul               varchar(4000),
    marges_faibles      varchar(4000),
    motif               varchar(4000),
    -- pays the levy of art. L. 302-7
    soumise             boolean    not null,
    -- more than three lowered periods: motivated request, then the préfet's decision
    demande_motivee_le  date,
    derogation_le       date,
    -- agreement of the commune to one figure of its own; it holds as long as the figure does
    accord_valeur       integer,
    accord_le           timestamp with time zone,
    accord_nom          varchar(200),
    version             bigint     not null,
    unique (contrat_id, code_insee)
);

-- the line of a commune carries the id of the signatory it is
insert into objectif_contrat (contrat_id, regles, version)
select id, case when statut in ('EN_VIGUEUR', 'ECHU') and periode_debut >= 2023 then 'RS-3DS' end, 0 from contrat;
insert into objectif_commune (id, contrat_id, code_insee, reporte, soumise, version)
select id, contrat_id, code, false, false, 0 from contrat_signataire where nature = 'COMMUNE';

-- split of one commune's objective between its arrondissements (Paris, Lyon, Marseille)
create table objectif_arrondissement (
    id            uuid primary key,
    contrat_id    uuid       not null references contrat (id),
    commune       varchar(5) not null,
    code          varchar(5) not null,
    taux          numeric(5, 2),
    source        varchar(300),
    objectif      integer,
    version       bigint     not null,
    unique (contrat_id, code)
);

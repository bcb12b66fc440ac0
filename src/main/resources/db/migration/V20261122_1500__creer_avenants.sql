-- What an avenant in preparation opens again of a signed contract: its number, and the articles, commas between.
alter table contrat add column avenant_ouvert integer;
alter table contrat add column chapitres_ouverts varchar(200);

-- Avenants, from their preparation to their last signature. Their acts and their frozen texts carry their id.
create table avenant (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    -- given again when an avenant is given up
    numero          integer       not null,
    motif           varchar(4000) not null,
    -- articles it opens, commas between
    chapitres       varchar(200)  not null,
    -- the steps of a contract: ELABORATION, PROJET, SIGNATURE_OUVERTE, EN_VIGUEUR, ABANDONNE
    statut          varchar(20)   not null,
    ouvert_le       timestamp with time zone not null,
    ouvert_par      varchar(80)   not null
);
create index avenant_par_contrat on avenant (contrat_id, numero);

-- the signed wording of each article it opens, as rows, so that an avenant given up puts it back
create table avenant_photo (
    avenant_id      uuid          not null references avenant (id),
    article         varchar(40)   not null,
    donnees         text          not null,
    primary key (avenant_id, article)
);

-- the avenant's own text, beside the consolidated contract
alter table procedure_version add column avenant_donnees text;

-- the objective in force while an avenant in preparation chooses another: null, the legal one
create table objectif_en_vigueur (
    contrat_id      uuid          not null references contrat (id),
    code_insee      varchar(5)    not null,
    retenu          integer,
    primary key (contrat_id, code_insee)
);

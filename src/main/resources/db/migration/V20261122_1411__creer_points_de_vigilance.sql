-- Where an engagement comes from: an object of the contract, by kind and id.
alter table engagement add column origine_objet varchar(40);
alter table engagement add column origine_id varchar(64);

-- What deserves attention on a theme: for the State in volet 2, at medium term in article 1.
create table point_vigilance (
    id             uuid primary key,
    contrat_id     uuid          not null references contrat (id),
    -- VOLET_2 or ARTICLE_1
    place          varchar(10)   not null,
    theme          varchar(20)   not null,
    -- INSEE code of the commune concerned; null for the whole contract
    commune        varchar(5),
    -- whose agents keep it
    auteur_id      uuid          not null references contrat_signataire (id),
    texte          varchar(2000) not null,
    -- « fin 2027 », « après la révision du PLU »
    horizon        varchar(120),
    origine_objet  varchar(40),
    origine_id     varchar(64),
    cree_le        timestamp with time zone not null,
    cree_par       varchar(80)   not null,
    modifie_le     timestamp with time zone not null,
    modifie_par    varchar(80)   not null,
    supprime_le    timestamp with time zone,
    supprime_par   varchar(80),
    version        bigint        not null
);
create index point_vigilance_par_contrat on point_vigilance (contrat_id, theme);

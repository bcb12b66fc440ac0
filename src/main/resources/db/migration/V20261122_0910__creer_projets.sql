-- Article 3: the projects of a contract. The list also holds sites whose figures are not known yet: only the name is due.
create table projet (
    id                   uuid primary key,
    contrat_id           uuid          not null references contrat (id),
    code_insee           varchar(5)    not null,
    rang                 integer       not null,
    -- PRIORITAIRE (financed in the period) or VIVIER (next period)
    liste                varchar(12)   not null,
    nom                  varchar(200)  not null,
    adresse              varchar(300),
    reference_cadastrale varchar(200),
    maitre_ouvrage       varchar(200),
    logements            integer,
    lls                  integer,
    plai                 integer,
    plus                 integer,
    pls                  integer,
    -- PSLA, BRS and other typologies that count
    autres               integer,
    annee_prevue         integer,
    annee_financement    integer,
    -- PUBLIQUE or PRIVEE
    initiative           varchar(8),
    observations         varchar(2000),
    confidentiel         boolean       not null,
    -- what searches compare: name, address, parcels and maître d'ouvrage without accents
    recherche            varchar(1000) not null,
    cree_le              timestamp with time zone not null,
    cree_par             varchar(80)   not null,
    modifie_le           timestamp with time zone not null,
    modifie_par          varchar(80)   not null,
    modifie_par_nom      varchar(200)  not null,
    supprime_le          timestamp with time zone,
    supprime_par         varchar(80),
    version              bigint        not null
);
create index projet_par_contrat on projet (contrat_id, rang, id);

-- Changes that the State, an intercommunalité or the maître d'ouvrage propose and the commune accepts or declines.
create table projet_proposition (
    id            uuid primary key,
    projet_id     uuid          not null references projet (id),
    contrat_id    uuid          not null references contrat (id),
    champ         varchar(40)   not null,
    lue           varchar(2000),
    proposee      varchar(2000),
    message       varchar(500),
    -- EN_ATTENTE, ACCEPTEE, DECLINEE, RETIREE
    etat          varchar(10)   not null,
    auteur        varchar(80)   not null,
    auteur_nom    varchar(200)  not null,
    cote          varchar(200)  not null,
    cree_le       timestamp with time zone not null,
    reponse_le    timestamp with time zone,
    reponse_par   varchar(80),
    raison        varchar(500),
    version       bigint        not null
);
create index projet_proposition_par_contrat on projet_proposition (contrat_id, etat, projet_id);
create index projet_proposition_par_projet on projet_proposition (projet_id, etat);

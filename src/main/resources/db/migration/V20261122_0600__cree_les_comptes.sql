-- Accounts of the portal. A right is role × territory × contract: the territory stands here, the contracts elsewhere.
create table compte (
    id                  uuid primary key,
    identifiant         varchar(80)  not null,
    nom                 varchar(120) not null,
    fonction            varchar(160) not null,
    courriel            varchar(254),
    mot_de_passe        varchar(120) not null,
    role                varchar(30)  not null,
    perimetre           varchar(20)  not null,
    perimetre_code      varchar(9),
    actif               boolean      not null,
    -- demonstration accounts share a public password: the prod profile refuses to start while one exists
    demonstration       boolean      not null,
    derniere_connexion  timestamp with time zone,
    visite_precedente   timestamp with time zone,
    cree_le             timestamp with time zone not null,
    version             integer      not null,
    constraint compte_identifiant_unique unique (identifiant)
);

-- What people of a contract say of its objects.
create table commentaire (
    id              uuid primary key,
    contrat_id      uuid          not null references contrat (id),
    -- kind and id of the object, whose room this one does not know
    objet           varchar(40)   not null,
    objet_id        varchar(80)   not null,
    texte           varchar(4000) not null,
    -- PARTAGE: every signatory who sees the object; COTE: the author's side only
    portee          varchar(10)   not null,
    -- side of the author when it was written; null for the portal itself
    signataire_id   uuid references contrat_signataire (id),
    auteur          varchar(80)   not null,
    cree_le         timestamp with time zone not null,
    modifie_le      timestamp with time zone,
    supprime_le     timestamp with time zone,
    version         bigint        not null
);
create index commentaire_par_objet on commentaire (contrat_id, objet, objet_id, cree_le);

-- people named in a comment, until they have read it
create table mention (
    commentaire_id  uuid          not null references commentaire (id),
    -- login
    compte          varchar(80)   not null,
    lue_le          timestamp with time zone,
    primary key (commentaire_id, compte)
);
create index mention_par_compte on mention (compte, lue_le);

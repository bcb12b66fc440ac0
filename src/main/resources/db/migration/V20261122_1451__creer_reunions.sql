-- Meetings of a contract: the elaboration first, then its COPIL and its operational group.
create table reunion (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    -- LANCEMENT, ATELIER, COPIL, GROUPE, AUTRE
    nature              varchar(20)   not null,
    -- of a workshop: FONCIER, URBANISME, PROGRAMMATION, ATTRIBUTIONS
    theme               varchar(20),
    intitule            varchar(300)  not null,
    jour                date          not null,
    debut               time,
    -- minutes
    duree               integer,
    lieu                varchar(300),
    visio               varchar(500),
    ordre_du_jour       varchar(10000),
    -- PREVUE, TENUE, ANNULEE
    statut              varchar(10)   not null,
    motif               varchar(1000),
    compte_rendu        varchar(20000),
    -- whether those invited without being signatories read the minutes
    partage             boolean       not null,
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);
create index reunion_par_contrat on reunion (contrat_id, jour);

create table participant_reunion (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    reunion_id          uuid          not null references reunion (id),
    signataire_id       uuid          references contrat_signataire (id),
    organisme           varchar(200),
    nom                 varchar(200)  not null,
    fonction            varchar(200),
    -- CONVIE, PRESENT, EXCUSE
    presence            varchar(10)   not null,
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);
create index participant_par_reunion on participant_reunion (reunion_id);
create index participant_par_contrat on participant_reunion (contrat_id);

create table decision_reunion (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    reunion_id          uuid          not null references reunion (id),
    texte               varchar(2000) not null,
    -- who carries it out: a signatory, and the service or person there
    signataire_id       uuid          references contrat_signataire (id),
    responsable         varchar(200),
    echeance            date,
    faite               boolean       not null,
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);
create index decision_par_reunion on decision_reunion (reunion_id);
create index decision_par_contrat on decision_reunion (contrat_id);

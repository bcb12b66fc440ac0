-- Article 4 of the contract: who steers it, how often, until when. One line a contract, under the contract's own id.
create table gouvernance (
    id                  uuid primary key,
    contrat_id          uuid          not null unique references contrat (id),
    -- meetings of the COPIL a year
    copil_par_an        integer,
    copil_animateur     uuid          references contrat_signataire (id),
    copil_attendus      varchar(4000),
    bilan_par_an        integer,
    bilan_auteur        uuid          references contrat_signataire (id),
    bilan_contenu       varchar(4000),
    groupe_par_an       integer,
    groupe_animateur    uuid          references contrat_signataire (id),
    groupe_fonctionnement varchar(4000),
    duree_du            date,
    duree_au            date,
    -- months before the term
    revoyure_mois       integer,
    avenants            varchar(4000),
    renouvellement      varchar(4000),
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);

insert into gouvernance (id, contrat_id, duree_du, duree_au, revoyure_mois, cree_le, cree_par, modifie_le, modifie_par, version)
select id, id, cast(concat(periode_debut, '-01-01') as date), terme, 6, ouvert_le, ouvert_par, ouvert_le, ouvert_par, 0
from contrat;

-- a seat in the COPIL or in the operational group
create table membre_instance (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    -- COPIL or GROUPE
    instance            varchar(10)   not null,
    -- the signatory represented, or else the name of a partner
    signataire_id       uuid          references contrat_signataire (id),
    organisme           varchar(200),
    nom                 varchar(200),
    fonction            varchar(200),
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);
create index membre_instance_par_contrat on membre_instance (contrat_id, instance, cree_le);

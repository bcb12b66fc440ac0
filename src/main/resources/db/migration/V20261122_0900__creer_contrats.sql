-- Frame of the contracts: who signs what, for which period. Chapters bring their own tables.
create table contrat (
    id              uuid primary key,
    -- COMMUNE, COMMUNES (several of one EPCI) or EPCI (all its communes concerned)
    nature          varchar(10)  not null,
    type            varchar(20)  not null,
    periode_debut   integer      not null,
    statut          varchar(20)  not null,
    intitule        varchar(200) not null,
    -- SIREN of the EPCI à fiscalité propre; null for the few communes without one
    epci            varchar(9),
    departement     varchar(3)   not null,
    terme           date         not null,
    ouvert_le       timestamp with time zone not null,
    ouvert_par      varchar(80)  not null,
    -- raised by every change of the frame, signatories included: screens keep a frame as long as its version holds
    version         bigint       not null
);

create table contrat_signataire (
    id              uuid primary key,
    contrat_id      uuid         not null references contrat (id),
    -- COMMUNE, EPCI, EPT, ETAT, ASSOCIE
    nature          varchar(10)  not null,
    -- code INSEE, SIREN or département; null for an associated signatory
    code            varchar(9),
    nom             varchar(200) not null,
    obligatoire     boolean      not null,
    rang            integer      not null
);
create index contrat_signataire_par_contrat on contrat_signataire (contrat_id, rang);
create index contrat_signataire_par_code on contrat_signataire (nature, code);

-- accounts that act for an associated signatory: it has no territory to find them by
create table contrat_associe (
    signataire_id   uuid not null references contrat_signataire (id),
    compte_id       uuid not null references compte (id),
    primary key (signataire_id, compte_id)
);
create index contrat_associe_par_compte on contrat_associe (compte_id);

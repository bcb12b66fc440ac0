-- Volet 2: what each side answers to the question grids.

-- The notebook of one side. A groupement writes its own once for all its contracts, so it is known by its SIREN; any other
-- signatory has one in each contract. Its row is held while its answers are written.
create table levier_cahier (
    id            uuid primary key,
    siren         varchar(9) unique,
    signataire_id uuid unique references contrat_signataire (id)
);
insert into levier_cahier (id, signataire_id)
    select id, id from contrat_signataire where nature not in ('EPCI', 'EPT');
insert into levier_cahier (id, siren)
    select s.id, s.code from contrat_signataire s
    where s.nature in ('EPCI', 'EPT')
      and not exists (select 1 from contrat_signataire autre
                      where autre.nature in ('EPCI', 'EPT') and autre.code = s.code and autre.id < s.id);

create table levier_reponse (
    id          uuid primary key,
    cahier_id   uuid          not null references levier_cahier (id),
    -- « A4.1 », « A4.1.1 » or « A4.1.1.3 »: see levier/grilles.yaml
    section     varchar(8)    not null,
    element     varchar(12)   not null,
    -- OUI, NON, EN_COURS, SANS_OBJET
    statut      varchar(12),
    texte       varchar(4000),
    -- what this side proposes to commit to
    levier      varchar(300),
    modifie_le  timestamp with time zone not null,
    modifie_par varchar(80)   not null,
    version     bigint        not null,
    unique (cahier_id, element)
);

-- a side shows one section of its notebook to the other signatories of one contract, for good
create table levier_partage (
    contrat_id uuid        not null references contrat (id),
    cahier_id  uuid        not null references levier_cahier (id),
    section    varchar(8)  not null,
    le         timestamp with time zone not null,
    par        varchar(80) not null,
    primary key (contrat_id, cahier_id, section)
);
create index levier_partage_par_cahier on levier_partage (cahier_id, section);

-- what a groupement answered when the wording of a contract was closed: its notebook lives on elsewhere
create table levier_copie (
    contrat_id  uuid         not null references contrat (id),
    reponse_id  uuid         not null references levier_reponse (id),
    statut      varchar(12),
    texte       varchar(4000),
    levier      varchar(300),
    modifie_le  timestamp with time zone not null,
    modifie_par varchar(80)  not null,
    primary key (contrat_id, reponse_id)
);

-- what the State says of an answer, in one contract
create table levier_avis (
    id          uuid primary key,
    contrat_id  uuid          not null references contrat (id),
    reponse_id  uuid          not null references levier_reponse (id),
    texte       varchar(2000),
    modifie_le  timestamp with time zone not null,
    modifie_par varchar(80)   not null,
    version     bigint        not null,
    unique (contrat_id, reponse_id)
);

-- an associated signatory asked to answer one grid
create table levier_invitation (
    contrat_id    uuid        not null references contrat (id),
    signataire_id uuid        not null references contrat_signataire (id),
    theme         varchar(20) not null,
    le            timestamp with time zone not null,
    par           varchar(80) not null,
    primary key (contrat_id, signataire_id, theme)
);

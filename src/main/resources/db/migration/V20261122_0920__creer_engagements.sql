-- Article 1 of the contract: what each signatory commits to, by theme.
create table engagement (
    id                  uuid primary key,
    contrat_id          uuid          not null references contrat (id),
    -- FONCIER, URBANISME, PROGRAMMATION, ATTRIBUTIONS: the four themes of the template
    theme               varchar(20)   not null,
    -- place within its theme; the number people read (2.3) is made of both
    rang                integer       not null,
    intitule            varchar(300)  not null,
    -- whose agents keep it up to date
    signataire_pilote_id uuid         not null references contrat_signataire (id),
    -- the service or person in charge on that side
    pilote              varchar(200),
    resultat_attendu    varchar(4000),
    methode             varchar(4000),
    calendrier          varchar(4000),
    echeance            date,
    -- NOMBRE, OUI_NON or LIVRABLE
    indicateur_nature   varchar(10),
    indicateur_libelle  varchar(300),
    unite               varchar(40),
    -- canonical text: a number with a dot, « oui » or « non », or the name of the deliverable
    cible               varchar(300),
    valeur              varchar(300),
    valeur_le           date,
    lien_plh            varchar(500),
    -- A_LANCER, EN_COURS, REALISE, EN_RETARD, ABANDONNE
    statut              varchar(20)   not null,
    avancement          varchar(4000),
    cree_le             timestamp with time zone not null,
    cree_par            varchar(80)   not null,
    modifie_le          timestamp with time zone not null,
    modifie_par         varchar(80)   not null,
    supprime_le         timestamp with time zone,
    supprime_par        varchar(80),
    version             bigint        not null
);
create index engagement_par_contrat on engagement (contrat_id, theme, rang);

-- signatories concerned, besides the one that pilots
create table engagement_signataire (
    engagement_id       uuid not null references engagement (id),
    signataire_id       uuid not null references contrat_signataire (id),
    primary key (engagement_id, signataire_id)
);

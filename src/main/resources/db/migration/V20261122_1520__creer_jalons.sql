-- Milestones of a project (guide DHUP, annexe 3, article 3, « observations »); one never touched has no row.
create table projet_jalon (
    id              uuid primary key,
    projet_id       uuid         not null references projet (id),
    contrat_id      uuid         not null references contrat (id),
    -- ZONAGE, MAITRISE_FONCIERE, FAISABILITE, PERMIS_DEPOSE, PERMIS_OBTENU, DEMANDE_AGREMENT, AGREMENT
    jalon           varchar(20)  not null,
    -- NON_COMMENCE, EN_COURS, FAIT, SANS_OBJET, EN_DIFFICULTE
    statut          varchar(15)  not null,
    prevu           date,
    reel            date,
    responsable     varchar(120),
    modifie_le      timestamp with time zone not null,
    modifie_par     varchar(80)  not null,
    version         bigint       not null,
    constraint projet_jalon_unique unique (projet_id, jalon)
);
create index projet_jalon_par_contrat on projet_jalon (contrat_id);

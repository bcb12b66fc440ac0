-- Engagements of article 1 meant to fill the gap of a priority list that is under its objective.
create table risque_engagement (
    contrat_id      uuid          not null references contrat (id),
    code_insee      varchar(5)    not null,
    engagement_id   uuid          not null references engagement (id),
    choisi_le       timestamp with time zone not null,
    choisi_par      varchar(80)   not null,
    primary key (contrat_id, code_insee, engagement_id)
);
create index risque_engagement_engagement on risque_engagement (engagement_id);

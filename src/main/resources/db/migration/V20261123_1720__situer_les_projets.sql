-- How many milestones of the project are behind, in their order, before the first that is still to reach: what the list
-- is put together, sorted and filtered by. Kept with each milestone saved, so that reading 2,000 projects joins nothing.
alter table projet add column etape integer default 0 not null;

update projet set etape = case
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'ZONAGE' and j.statut in ('FAIT', 'SANS_OBJET')) then 0
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'MAITRISE_FONCIERE' and j.statut in ('FAIT', 'SANS_OBJET')) then 1
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'FAISABILITE' and j.statut in ('FAIT', 'SANS_OBJET')) then 2
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'PERMIS_DEPOSE' and j.statut in ('FAIT', 'SANS_OBJET')) then 3
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'PERMIS_OBTENU' and j.statut in ('FAIT', 'SANS_OBJET')) then 4
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'DEMANDE_AGREMENT' and j.statut in ('FAIT', 'SANS_OBJET')) then 5
    when not exists (select 1 from projet_jalon j where j.projet_id = projet.id
        and j.jalon = 'AGREMENT' and j.statut in ('FAIT', 'SANS_OBJET')) then 6
    else 7 end;

create index projet_par_etape on projet (contrat_id, etape, rang, id);

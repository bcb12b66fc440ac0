-- VEFA, MAITRISE_OUVRAGE_DIRECTE, ACQUISITION_AMELIORATION
alter table projet add column mode_production varchar(30);
-- whether a team of the signatories' services follows the operation
alter table projet add column equipe_projet boolean default false not null;
-- PUBLIC or PRIVE (Anah): the private stock is conventionné instead of agréé
alter table projet add column parc varchar(8);
alter table projet add column numero_agrement varchar(40);
-- name of the arrondissement municipal, in Paris, Lyon and Marseille
alter table projet add column arrondissement varchar(80);
-- why a project whose year is outside the period stays on the priority list
alter table projet add column raison_exception varchar(500);

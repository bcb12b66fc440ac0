-- What the objective of a period depends on beside the figures of an inventory: when the commune entered the scheme, what
-- cannot be built on, the PLH that covers it; and which contract governed each past period (counters of IX and X).
alter table inventaire add column date_entree date;
alter table inventaire add column inconstructibilite_pct numeric(5, 2);
alter table inventaire add column plh_debut date;
alter table inventaire add column plh_fin date;
alter table bilan_periode add column type_contrat varchar(20);

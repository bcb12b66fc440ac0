-- Whether the reference to the cadastre has an unusual form; written with the reference, so that lists can count it.
alter table projet add column cadastre_douteux boolean default false not null;

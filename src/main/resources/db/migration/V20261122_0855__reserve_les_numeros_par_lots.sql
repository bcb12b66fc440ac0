-- An import numbers thousands of rows at once. H2 writes its file each time it takes a new lot of numbers (32 by
-- default), a fifth of the time of an import; a lot as large as a batch makes that one write a batch. Gaps are harmless:
-- nothing reads these numbers but the order of two imports of the same instant.
alter table inventaire alter column id set cache 500;
alter table anomalie_import alter column id set cache 500;

-- A text of a contract is restored from the history: its whole wording is kept there.
alter table journal_ecriture alter column avant set data type varchar(20000);
alter table journal_ecriture alter column apres set data type varchar(20000);

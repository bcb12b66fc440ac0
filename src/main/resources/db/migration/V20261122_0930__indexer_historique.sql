-- The history of a contract is read latest line first; its pages and filters all start from the contract.
create index journal_ecriture_par_contrat on journal_ecriture (contrat_id, id);

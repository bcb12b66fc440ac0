-- What was created in a contract is counted at each creation, whatever the length of its history (see PlafondsDuContrat).
create index journal_ecriture_par_champ on journal_ecriture (contrat_id, champ, objet);

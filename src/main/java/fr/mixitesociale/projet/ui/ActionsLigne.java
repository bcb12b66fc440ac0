package fr.mixitesociale.projet.ui;

import java.util.UUID;

/** What a person asks of one row. */
interface ActionsLigne {

    void modifier(LigneProjet ligne);

    /** Comments and history. */
    void suivre(LigneProjet ligne);

    void supprimer(LigneProjet ligne);

    void accepter(LigneProjet ligne, UUID proposition);

    void decliner(LigneProjet ligne, UUID proposition);

    void retirer(LigneProjet ligne, UUID proposition);
}

package fr.mixitesociale.contrat.ui;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.socle.Phrases;

/** How the list is cut: what is being written, what is being followed, what is over. */
enum GroupeContrats {
    EN_PREPARATION,
    EN_VIGUEUR,
    TERMINES;

    boolean contient(Contrat contrat) {
        return this
                == switch (contrat.statut()) {
                    case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET, SIGNATURE_OUVERTE -> EN_PREPARATION;
                    case EN_VIGUEUR -> EN_VIGUEUR;
                    case REFUS, ECHU, ABANDONNE -> TERMINES;
                };
    }

    String libelle() {
        return Phrases.de("contrat.groupe." + name());
    }
}

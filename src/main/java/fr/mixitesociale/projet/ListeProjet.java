package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Phrases;

/** The two lists of article 3. */
public enum ListeProjet {
    /** Expected to be financed within the period of the contract. */
    PRIORITAIRE,
    /** Kept for the next period. */
    VIVIER;

    public String libelle() {
        return Phrases.de("projet.liste." + name());
    }
}

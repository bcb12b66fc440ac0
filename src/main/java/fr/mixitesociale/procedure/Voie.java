package fr.mixitesociale.procedure;

import fr.mixitesociale.socle.Phrases;

/** How an act came to the portal. */
public enum Voie {
    /** Done by its author, with their own account. */
    COMPTE,
    /** Registered by services with the paper that proves it. */
    PAPIER;

    public String libelle() {
        return Phrases.de("procedure.voie." + name());
    }
}

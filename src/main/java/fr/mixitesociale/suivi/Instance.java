package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Phrases;

/** The two bodies article 4 sets up. */
public enum Instance {
    /** Steers: at least every obligatory signatory (guide DHUP, p. 11). */
    COPIL,
    /** « Groupe opérationnel »: follows the projects of article 3. */
    GROUPE;

    public String libelle() {
        return Phrases.de("suivi.instance." + name());
    }
}

package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Phrases;

/** What a meeting is for. */
public enum NatureReunion {
    /** Introductory: what is going on in the territory, calendar, who is associated. */
    LANCEMENT,
    /** On one of the four themes. */
    ATELIER,
    COPIL,
    GROUPE,
    AUTRE;

    public String libelle() {
        return Phrases.de("suivi.nature." + name());
    }
}

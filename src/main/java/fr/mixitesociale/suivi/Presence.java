package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Phrases;

/** Whether someone came to a meeting. */
public enum Presence {
    CONVIE,
    PRESENT,
    EXCUSE;

    public String libelle() {
        return Phrases.de("suivi.presence." + name());
    }
}

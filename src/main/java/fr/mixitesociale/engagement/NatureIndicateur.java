package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Phrases;

/** How an engagement is measured. */
public enum NatureIndicateur {
    /** A number, in a unit, up to a target. */
    NOMBRE,
    /** Done or not. */
    OUI_NON,
    /** Something handed over: a charter, a study, a deliberation. */
    LIVRABLE;

    public String libelle() {
        return Phrases.de("engagement.indicateur." + name());
    }
}

package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Phrases;

/** Where a point de vigilance stands in the contract. */
public enum PlaceVigilance {
    /** What the State draws attention to, in the analysis of a theme (guide DHUP, p. 22-23). */
    VOLET_2,
    /** What is awaited at medium term and was not agreed for this period (guide DHUP, p. 23; article 1). */
    ARTICLE_1;

    public String libelle() {
        return Phrases.de("engagement.vigilance.place." + name());
    }
}

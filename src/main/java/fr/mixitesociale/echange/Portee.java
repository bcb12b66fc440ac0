package fr.mixitesociale.echange;

import fr.mixitesociale.socle.Phrases;

/** Who may read a comment. */
public enum Portee {
    /** Every signatory who sees the object. */
    PARTAGE,
    /** The author's side, and nobody else. */
    COTE;

    public String libelle() {
        return Phrases.de("echange.portee." + name());
    }
}

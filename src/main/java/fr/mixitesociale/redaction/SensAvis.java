package fr.mixitesociale.redaction;

import fr.mixitesociale.socle.Phrases;

/** What a side says of the wording proposed by another. */
public enum SensAvis {
    ACCORD,
    /** With a reason the others read. */
    RESERVE;

    public String libelle() {
        return Phrases.de("redaction.avis." + name());
    }
}

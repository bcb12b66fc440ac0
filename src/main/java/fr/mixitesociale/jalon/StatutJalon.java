package fr.mixitesociale.jalon;

import fr.mixitesociale.socle.Phrases;

/** Where a milestone stands. */
public enum StatutJalon {
    NON_COMMENCE,
    EN_COURS,
    FAIT,
    /** The operation does not need it: no zoning to change, no permit for an acquisition-amélioration. */
    SANS_OBJET,
    EN_DIFFICULTE;

    public String libelle() {
        return Phrases.de("jalon.statut." + name());
    }

    /** Whether nothing is left to do. */
    public boolean estClos() {
        return this == FAIT || this == SANS_OBJET;
    }
}

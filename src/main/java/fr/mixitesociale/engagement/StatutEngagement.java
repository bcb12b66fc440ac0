package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Phrases;

/** Where an engagement stands, as its pilot says. */
public enum StatutEngagement {
    A_LANCER,
    EN_COURS,
    REALISE,
    EN_RETARD,
    ABANDONNE;

    /** Whether nothing more is awaited from it. */
    public boolean estClos() {
        return this == REALISE || this == ABANDONNE;
    }

    public String libelle() {
        return Phrases.de("engagement.statut." + name());
    }
}

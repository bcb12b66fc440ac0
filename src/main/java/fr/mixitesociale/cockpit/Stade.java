package fr.mixitesociale.cockpit;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;

/** Where a commune is with its contract of the period, what is least advanced first. */
public enum Stade {
    /** An objective is due, or may be, and no contract was ever asked for nor proposed. */
    RIEN,
    /** Refused, or given up. */
    SANS_SUITE,
    PREPARATION,
    SIGNATURE,
    EN_VIGUEUR,
    TERMINE,
    /** Nothing is due and nothing was begun: exempted, over its target, not subject. */
    SANS_OBJET;

    public String libelle() {
        return Phrases.de("cockpit.stade." + name());
    }

    static Stade de(StatutContrat statut) {
        return switch (statut) {
            case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET -> PREPARATION;
            case SIGNATURE_OUVERTE -> SIGNATURE;
            case EN_VIGUEUR -> EN_VIGUEUR;
            case ECHU -> TERMINE;
            case REFUS, ABANDONNE -> SANS_SUITE;
        };
    }

    /** Whether people are at work on a contract, or hold one. */
    boolean estEngage() {
        return this == PREPARATION || this == SIGNATURE || this == EN_VIGUEUR || this == TERMINE;
    }
}

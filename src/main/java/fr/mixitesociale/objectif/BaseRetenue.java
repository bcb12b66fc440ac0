package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;

/**
 * The figures an objective is computed on. The law knows one: the inventory of 1 January of the year before the period;
 * a contract may be prepared on another, marked as such.
 *
 * @param cible target rate, percent
 * @param source where the figures come from, shown with every step
 */
public record BaseRetenue(Nature nature, Base base, BigDecimal cible, String source) {

    /** What the figures are worth. */
    public enum Nature {
        /** The base inventory of the period. */
        LEGALE,
        /** Typed by a person, with its source. */
        SAISIE,
        /** An earlier inventory, while that of the period is not known. */
        PRECEDENTE
    }

    /** Not the figures the objective will be notified on. */
    public boolean estDeTravail() {
        return nature != Nature.LEGALE;
    }

    public String libelle() {
        return Phrases.de("objectif.base." + nature);
    }
}

package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;

/** What is known of the social housing of a commune at the base inventory of a period. */
public sealed interface Base {

    /** The exact figures of an inventory: what an objective is notified on. */
    record Connue(int lls, int rp) implements Base {

        public Connue {
            if (lls < 0 || rp < 1 || lls > rp) {
                throw new IllegalArgumentException(
                        "0 ≤ lls ≤ rp et rp ≥ 1 attendus, reçu : lls %d, rp %d".formatted(lls, rp));
            }
        }

        BigDecimal deficit(BigDecimal cible) {
            return Deficit.exact(cible, lls, rp);
        }

        Ecart ecart(BigDecimal cible) {
            return new Ecart(deficit(cible).movePointRight(2), rp);
        }

        /** Whether the rate of social housing is under {@code percent}, compared exactly. */
        boolean estSous(BigDecimal percent) {
            return ecart(percent).comparerA(BigDecimal.ZERO) > 0;
        }
    }

    /** Résidences principales only bounded: the national file publishes a rate, not a count. */
    record Estimee(int lls, Intervalle rp) implements Base {

        public Estimee {
            if (lls < 0 || rp.min() < 1 || lls > rp.min()) {
                throw new IllegalArgumentException(
                        "0 ≤ lls ≤ rp et rp ≥ 1 attendus, reçu : lls %d, rp %s".formatted(lls, rp));
            }
        }
    }

    /**
     * A deficit as a document gives it, without the figures it comes from: the case of VII is then given too.
     *
     * @param deficit missing dwellings
     * @param taux percent due in the period, one of those of its {@link JeuDeRegles}
     */
    record Saisie(BigDecimal deficit, BigDecimal taux) implements Base {}
}

package fr.mixitesociale.droit.trajectoire;

import fr.mixitesociale.droit.Deficit;
import java.math.BigDecimal;

/**
 * Where a trajectory starts.
 *
 * @param annee year of the inventory the figures come from
 * @param cible target rate, percent of the résidences principales, under 100
 * @param source where the figures come from, shown with the steps
 */
public record Depart(int annee, BigDecimal cible, int lls, int rp, String source) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    public Depart {
        if (cible.signum() <= 0 || cible.compareTo(CENT) >= 0) {
            throw new IllegalArgumentException("Taux cible entre 0 et 100 exclus attendu, reçu : %s".formatted(cible));
        }
        if (lls < 0 || rp < 1 || lls > rp) {
            throw new IllegalArgumentException(
                    "0 ≤ lls ≤ rp et rp ≥ 1 attendus, reçu : lls %d, rp %d".formatted(lls, rp));
        }
    }

    /** Exact missing dwellings, negative above the target. */
    public BigDecimal deficit() {
        return Deficit.exact(cible, lls, rp);
    }
}

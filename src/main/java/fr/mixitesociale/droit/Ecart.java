package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points missing to the target rate, as an exact fraction: {@code t − 100 × LLS ÷ RP} = {@code surRp ÷ rp}. The bounds of
 * 2 and 4 points of art. L. 302-8, VII are compared exactly: real communes sit on them at two decimals.
 *
 * @param surRp the gap times {@code rp}
 * @param rp résidences principales
 */
public record Ecart(BigDecimal surRp, int rp) {

    /** Compares the exact gap to a number of points: negative, zero or positive. */
    public int comparerA(BigDecimal points) {
        return surRp.compareTo(points.multiply(BigDecimal.valueOf(rp)));
    }

    /** For display only: half up at two decimals. */
    public BigDecimal arrondi() {
        return surRp.divide(BigDecimal.valueOf(rp), 2, RoundingMode.HALF_UP);
    }
}

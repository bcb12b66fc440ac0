package fr.mixitesociale.droit.trajectoire;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One year of a trajectory. Counts are exact, possibly with decimals when the production is given as a share: they are
 * rounded where they are shown, never where they are added.
 *
 * @param deficit missing dwellings, negative above the target
 */
public record PointDeTrajectoire(int annee, BigDecimal rp, BigDecimal lls, BigDecimal deficit) {

    /** Percent of the résidences principales, half up at two decimals as rates are published. */
    public BigDecimal taux() {
        return lls.scaleByPowerOfTen(2).divide(rp, 2, RoundingMode.HALF_UP);
    }
}

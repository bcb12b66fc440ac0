package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Share of social dwellings among the résidences principales of a commune (art. L. 302-5 CCH), in percent.
 *
 * <p>The texts give no rounding. Published rates are half up at two decimals (384 of 384 rows of the DREAL PACA tables).
 */
public final class TauxLogementSocial {

    /** Where the rate, the target and the deficit come from. */
    public static final String ARTICLE = "art. L. 302-5 CCH";

    private TauxLogementSocial() {}

    /**
     * @param lls dwellings counted at the inventory
     * @param rp résidences principales at the same date, at least 1
     * @param source where both come from
     */
    public static Resultat<BigDecimal> calculer(int lls, int rp, String source) {
        BigDecimal taux = taux(lls, rp);
        String formule = "100 × %s ÷ %s = %s".formatted(Nombres.entier(lls), Nombres.entier(rp), Nombres.taux(taux));
        return new Resultat<>(
                taux,
                List.of(new Etape(
                        "Logements sociaux rapportés aux résidences principales",
                        formule,
                        Nombres.taux(taux),
                        ARTICLE,
                        source)));
    }

    /** The rate alone, for lists of thousands of communes; where a person reads it, the steps are asked for. */
    public static BigDecimal taux(int lls, int rp) {
        Decomptes.exiger(lls, rp);
        return BigDecimal.valueOf(lls).scaleByPowerOfTen(2).divide(BigDecimal.valueOf(rp), 2, RoundingMode.HALF_UP);
    }
}

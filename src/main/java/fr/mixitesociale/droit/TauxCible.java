package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.util.List;

/**
 * The target rates of the law, percent of the résidences principales: 25 by default, 20 where a decree or the situation
 * of the commune says so (art. L. 302-5, I and II CCH). Which one applies to a commune is a fact, not a computation.
 */
public final class TauxCible {

    public static final BigDecimal DE_DROIT_COMMUN = BigDecimal.valueOf(25);

    public static final List<BigDecimal> LEGAUX = List.of(BigDecimal.valueOf(20), DE_DROIT_COMMUN);

    private TauxCible() {}

    public static boolean estLegal(BigDecimal taux) {
        return LEGAUX.stream().anyMatch(legal -> legal.compareTo(taux) == 0);
    }
}

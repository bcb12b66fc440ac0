package fr.mixitesociale.demo.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The arithmetic of the invented files, written apart from the product's own so that each checks the other. */
final class Regles {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal QUATRE_POINTS = BigDecimal.valueOf(4);
    private static final BigDecimal DEUX_POINTS = BigDecimal.valueOf(2);
    private static final int PRECISION = 12;

    private Regles() {}

    static BigDecimal deficitExact(Scenario commune, int annee) {
        return BigDecimal.valueOf(commune.cible(annee))
                .multiply(BigDecimal.valueOf(commune.rp(annee)))
                .divide(CENT)
                .subtract(BigDecimal.valueOf(commune.lls(annee)))
                .max(BigDecimal.ZERO);
    }

    static int deficit(Scenario commune, int annee) {
        return arrondi(deficitExact(commune, annee));
    }

    static BigDecimal taux(Scenario commune, int annee) {
        return BigDecimal.valueOf(commune.lls(annee))
                .multiply(CENT)
                .divide(BigDecimal.valueOf(commune.rp(annee)), 2, RoundingMode.HALF_UP);
    }

    /** Objective of the period that begins in {@code debut}, from the inventory of the year before. */
    static int objectif(Scenario commune, int debut) {
        int base = Math.max(debut - 1, commune.premiereAnnee());
        BigDecimal part = BigDecimal.valueOf(part(commune, debut, base)).divide(CENT);
        return arrondi(part.multiply(deficitExact(commune, base)));
    }

    /** Percent of the missing dwellings: 25, 33 and 50 under the loi of 2013, then art. L. 302-8, VII and VIII CCH. */
    private static int part(Scenario commune, int debut, int base) {
        if (commune.nouvelle()) {
            return commune.premiereAnnee() >= debut ? 10 : 15;
        }
        return switch (debut) {
            case 2014 -> 25;
            case 2017 -> 33;
            case 2020 -> 50;
            default -> partSelonEcart(commune, base);
        };
    }

    private static int partSelonEcart(Scenario commune, int base) {
        BigDecimal ecart = deficitExact(commune, base)
                .multiply(CENT)
                .divide(BigDecimal.valueOf(commune.rp(base)), PRECISION, RoundingMode.HALF_UP);
        if (ecart.compareTo(QUATRE_POINTS) > 0) {
            return 33;
        }
        return ecart.compareTo(DEUX_POINTS) >= 0 ? 50 : 100;
    }

    private static int arrondi(BigDecimal valeur) {
        return valeur.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}

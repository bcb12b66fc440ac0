package fr.mixitesociale.droit.bilan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What was financed or « conventionné » over a period.
 *
 * @param report surplus of earlier periods that the préfet carries over; 0 when nobody said
 * @param partPlai percent of PLAI among {@code logements}; null when not known
 * @param partPls percent of PLS and the like among {@code logements}; null when not known
 */
public record Realisation(
        int logements,
        int report,
        @Nullable BigDecimal partPlai,
        @Nullable BigDecimal partPls) {

    private static final int DECIMALES = 2;

    public Realisation {
        if (logements < 0 || report < 0) {
            throw new IllegalArgumentException(
                    "Des nombres positifs sont attendus, reçu : %d réalisés, %d reportés".formatted(logements, report));
        }
    }

    /** From counts. A share is rounded against the commune, so that its comparison with a bound stays exact. */
    public static Realisation de(int logements, int plai, int pls) {
        if (plai < 0 || pls < 0 || plai + pls > logements) {
            throw new IllegalArgumentException(
                    "PLAI et PLS font partie des %d logements, reçu : %d et %d".formatted(logements, plai, pls));
        }
        return logements == 0
                ? new Realisation(0, 0, null, null)
                : new Realisation(
                        logements,
                        0,
                        part(plai, logements, RoundingMode.FLOOR),
                        part(pls, logements, RoundingMode.CEILING));
    }

    /** What is set against the objective. */
    public int total() {
        return Math.addExact(logements, report);
    }

    private static BigDecimal part(int nombre, int total, RoundingMode arrondi) {
        return BigDecimal.valueOf(nombre).movePointRight(2).divide(BigDecimal.valueOf(total), DECIMALES, arrondi);
    }
}

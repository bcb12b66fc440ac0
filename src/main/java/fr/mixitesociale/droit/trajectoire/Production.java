package fr.mixitesociale.droit.trajectoire;

import java.math.BigDecimal;

/**
 * What is added each year.
 *
 * @param rpParAn new résidences principales, the new social dwellings among them
 * @param llsParAn new social dwellings; more than {@code rpParAn} when existing dwellings become social ones
 */
public record Production(BigDecimal rpParAn, BigDecimal llsParAn) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    public Production {
        if (rpParAn.signum() < 0 || llsParAn.signum() < 0) {
            throw new IllegalArgumentException(
                    "Une production positive est attendue, reçu : rp %s, lls %s".formatted(rpParAn, llsParAn));
        }
    }

    public static Production enLogements(int rpParAn, int llsParAn) {
        return new Production(BigDecimal.valueOf(rpParAn), BigDecimal.valueOf(llsParAn));
    }

    /** @param part percent of the new résidences principales that are social dwellings */
    public static Production enPart(int rpParAn, BigDecimal part) {
        if (part.signum() < 0 || part.compareTo(CENT) > 0) {
            throw new IllegalArgumentException("Une part entre 0 et 100 est attendue, reçu : %s".formatted(part));
        }
        BigDecimal rp = BigDecimal.valueOf(rpParAn);
        return new Production(rp, part.multiply(rp).movePointLeft(2));
    }

    /** By how much the missing dwellings shrink each year; negative when they grow. Exact. */
    BigDecimal gain(BigDecimal cible) {
        return llsParAn.subtract(cible.multiply(rpParAn).movePointLeft(2));
    }
}

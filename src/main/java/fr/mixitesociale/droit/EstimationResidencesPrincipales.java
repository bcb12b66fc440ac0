package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Résidences principales inferred from a count and a published rate, since the national file gives no other: every
 * integer RP such that {@code round-half-up(100 × LLS ÷ RP, 2)} is the published rate. An estimate, never official.
 *
 * <p>With the rate {@code n} in hundredths of a percent, {@code n − ½ ≤ 10 000 × LLS ÷ RP < n + ½} gives
 * {@code 20 000 × LLS ÷ (2n + 1) < RP ≤ 20 000 × LLS ÷ (2n − 1)}.
 */
public final class EstimationResidencesPrincipales {

    private static final BigInteger VINGT_MILLE = BigInteger.valueOf(20_000);
    private static final BigInteger CENT_POUR_CENT = BigInteger.valueOf(10_000);
    private static final BigInteger PLUS_GRAND = BigInteger.valueOf(Integer.MAX_VALUE);

    private EstimationResidencesPrincipales() {}

    /**
     * @param taux published rate in percent, at most two decimals
     * @return the bounds; empty when no integer fits (count and rate disagree), when the rate is 0 (any large enough RP
     *     fits) or above 100 % (aberrant: it tells nothing)
     */
    public static Resultat<Optional<Intervalle>> estimer(int lls, BigDecimal taux, String source) {
        Optional<Intervalle> bornes = bornes(lls, taux);
        String valeur = bornes.map(Nombres::intervalle).orElse("aucune valeur certaine");
        return new Resultat<>(
                bornes,
                List.of(new Etape(
                        "Résidences principales estimées",
                        "toute valeur RP telle que 100 × %s ÷ RP, arrondi à deux décimales, donne %s : %s"
                                .formatted(Nombres.entier(lls), Nombres.taux(taux), valeur),
                        valeur,
                        null,
                        source)));
    }

    /**
     * The bounds of {@link #estimer} alone, for files of thousands of lines; where a person reads them, the steps are
     * asked for.
     */
    public static Optional<Intervalle> bornes(int lls, BigDecimal taux) {
        Decomptes.exigerLls(lls);
        if (taux.signum() < 0) {
            throw new IllegalArgumentException("taux ≥ 0 attendu, reçu : %s".formatted(taux));
        }
        // a third decimal would be a rate nobody published: movePointRight + exact conversion refuses it
        return bornes(BigInteger.valueOf(lls), taux.movePointRight(2).toBigIntegerExact());
    }

    private static Optional<Intervalle> bornes(BigInteger lls, BigInteger n) {
        if (n.signum() == 0 || n.compareTo(CENT_POUR_CENT) > 0) {
            return Optional.empty();
        }
        BigInteger numerateur = VINGT_MILLE.multiply(lls);
        BigInteger deuxN = n.shiftLeft(1);
        BigInteger min = numerateur.divide(deuxN.add(BigInteger.ONE)).add(BigInteger.ONE);
        BigInteger max = numerateur.divide(deuxN.subtract(BigInteger.ONE));
        if (min.compareTo(max) > 0 || max.compareTo(PLUS_GRAND) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Intervalle(min.intValueExact(), max.intValueExact()));
    }
}

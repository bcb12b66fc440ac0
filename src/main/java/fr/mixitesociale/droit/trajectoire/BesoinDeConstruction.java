package fr.mixitesociale.droit.trajectoire;

import static fr.mixitesociale.droit.Nombres.decimal;
import static fr.mixitesociale.droit.Nombres.entier;
import static fr.mixitesociale.droit.Nombres.pourcent;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.TauxLogementSocial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many social dwellings bring a commune to its target. In existing dwellings, as many as are missing; in new ones
 * more, since each is itself a résidence principale: {@code LLS + x ≥ t × (RP + x)}, hence {@code x ≥ deficit ÷ (1 − t)}.
 *
 * @param existant social dwellings to create at constant résidences principales
 * @param neuf social dwellings to build when each adds a résidence principale
 */
public record BesoinDeConstruction(int existant, int neuf, List<Etape> etapes) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    public BesoinDeConstruction {
        etapes = List.copyOf(etapes);
    }

    /**
     * @param cible target rate in percent, under 100
     * @param deficit exact missing dwellings; nothing is needed at or under zero
     */
    public static BesoinDeConstruction calculer(BigDecimal cible, BigDecimal deficit, String source) {
        if (cible.signum() <= 0 || cible.compareTo(CENT) >= 0) {
            throw new IllegalArgumentException("Taux cible entre 0 et 100 exclus attendu, reçu : %s".formatted(cible));
        }
        BigDecimal manque = deficit.max(BigDecimal.ZERO);
        BigDecimal reste = CENT.subtract(cible);
        int existant = manque.setScale(0, RoundingMode.CEILING).intValueExact();
        // ceiling of an exact quotient: the division itself never rounds down on the way
        int neuf =
                manque.movePointRight(2).divide(reste, 0, RoundingMode.CEILING).intValueExact();
        return new BesoinDeConstruction(
                existant,
                neuf,
                List.of(
                        new Etape(
                                "À résidences principales constantes (logements existants)",
                                "%s logements manquants, arrondi à l’unité supérieure : %s"
                                        .formatted(decimal(manque), entier(existant)),
                                entier(existant),
                                TauxLogementSocial.ARTICLE,
                                source),
                        new Etape(
                                "En logements neufs, qui sont aussi des résidences principales",
                                "%s ÷ (1 − %s) = %s ÷ %s, arrondi à l’unité supérieure : %s"
                                        .formatted(
                                                decimal(manque),
                                                pourcent(cible),
                                                decimal(manque),
                                                decimal(reste.movePointLeft(2)),
                                                entier(neuf)),
                                entier(neuf),
                                null,
                                null)));
    }
}

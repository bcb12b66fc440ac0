package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Kinds of dwellings an objective asks for (art. L. 302-8, III CCH). The counts serve planning: attainment is judged on the
 * shares of what was realised.
 *
 * @param plaiMin least number of PLAI: the share, rounded up
 * @param plsMax greatest number of PLS and the like: the share, rounded down
 */
public record ObjectifQualitatif(
        int plaiMin, int plsMax, Parametre<BigDecimal> partPlai, Parametre<BigDecimal> partPls) {

    /** Counts for any objective, legal, lowered, pooled or raised. */
    public static ObjectifQualitatif pour(JeuDeRegles regles, int objectif, boolean plsReduit) {
        Parametre<BigDecimal> plai = regles.qualite().plaiMin();
        Parametre<BigDecimal> pls = plsReduit
                ? regles.qualite().reduit().orElseThrow().plsMax()
                : regles.qualite().plsMax();
        return new ObjectifQualitatif(
                part(objectif, plai, RoundingMode.CEILING), part(objectif, pls, RoundingMode.FLOOR), plai, pls);
    }

    /** The same kinds for another objective. */
    public ObjectifQualitatif pour(int objectif) {
        return new ObjectifQualitatif(
                part(objectif, partPlai, RoundingMode.CEILING),
                part(objectif, partPls, RoundingMode.FLOOR),
                partPlai,
                partPls);
    }

    private static int part(int objectif, Parametre<BigDecimal> pourcent, RoundingMode arrondi) {
        return BigDecimal.valueOf(objectif)
                .multiply(pourcent.valeur())
                .movePointLeft(2)
                .setScale(0, arrondi)
                .intValueExact();
    }
}

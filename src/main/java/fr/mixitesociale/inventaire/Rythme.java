package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Mean change of the rate over the last ten years known.
 *
 * @param depuis first year of the span
 * @param pointsParAn positive when the rate rises
 */
record Rythme(int depuis, Releve dernier, BigDecimal pointsParAn) {

    private static final int RECUL_ANNEES = 10;
    /** Under half a tenth of a point a year the rate is said to stand still: it would be written « 0,0 ». */
    private static final BigDecimal SEUIL = new BigDecimal("0.05");

    private static final int HORIZON_ANNEES = 50;

    /** A rate in percent at one inventory. */
    record Releve(int annee, BigDecimal taux) {}

    static Optional<Rythme> de(List<Releve> releves) {
        if (releves.size() < 2) {
            return Optional.empty();
        }
        Releve dernier = releves.getLast();
        Releve premier = releves.stream()
                .filter(releve -> releve.annee() >= dernier.annee() - RECUL_ANNEES)
                .findFirst()
                .orElseThrow();
        if (premier.annee() == dernier.annee()) {
            premier = releves.get(releves.size() - 2);
        }
        BigDecimal parAn = dernier.taux()
                .subtract(premier.taux())
                .divide(BigDecimal.valueOf(dernier.annee() - premier.annee()), MathContext.DECIMAL64);
        return Optional.of(new Rythme(premier.annee(), dernier, parAn));
    }

    boolean monte() {
        return pointsParAn.compareTo(SEUIL) >= 0;
    }

    boolean recule() {
        return pointsParAn.compareTo(SEUIL.negate()) <= 0;
    }

    /** First year at which the target is reached if the pace holds; empty when it does not rise or beyond fifty years. */
    OptionalInt anneeAtteinte(BigDecimal cible) {
        if (!monte()) {
            return OptionalInt.empty();
        }
        int annees = cible.subtract(dernier.taux())
                .divide(pointsParAn, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.CEILING)
                .intValue();
        return annees > HORIZON_ANNEES ? OptionalInt.empty() : OptionalInt.of(dernier.annee() + annees);
    }

    /** The pace in words: « Un demi-point », « 0,3 point », « 1,2 point ». */
    String enMots() {
        BigDecimal pas = pointsParAn.abs();
        if (proche(pas, "0.25", "0.025")) {
            return Phrases.de("inventaire.rythme.quart");
        }
        if (proche(pas, "0.5", "0.05")) {
            return Phrases.de("inventaire.rythme.demi");
        }
        if (proche(pas, "1", "0.05")) {
            return Phrases.de("inventaire.rythme.un");
        }
        return Phrases.de(
                estPluriel() ? "inventaire.rythme.points" : "inventaire.rythme.point", FormatFr.decimal(pas, 1));
    }

    /** French plurals begin at two. */
    boolean estPluriel() {
        return pointsParAn.abs().setScale(1, RoundingMode.HALF_UP).compareTo(BigDecimal.TWO) >= 0;
    }

    private static boolean proche(BigDecimal valeur, String modele, String tolerance) {
        return valeur.subtract(new BigDecimal(modele)).abs().compareTo(new BigDecimal(tolerance)) <= 0;
    }
}

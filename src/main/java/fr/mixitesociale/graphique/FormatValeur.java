package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the values of a chart are written, in French: exact beside a point, short on the axis. */
final class FormatValeur {

    private FormatValeur() {}

    /** « 16,47 % », « 1 326 », « 171 ». */
    static String exact(Unite unite, @Nullable BigDecimal valeur) {
        return switch (unite) {
            case POURCENT -> FormatFr.taux(valeur);
            case LOGEMENTS -> FormatFr.entier(valeur);
            case INDICE -> FormatFr.decimal(valeur, estEntier(valeur) ? 0 : 1);
        };
    }

    /** A round value without useless decimals: « 25 % ». */
    static String court(Unite unite, @Nullable BigDecimal valeur) {
        return unite == Unite.POURCENT ? FormatFr.pourcent(valeur) : exact(unite, valeur);
    }

    /** « 15 % », « 1 500 », « 120 »: no more decimals than the step of the axis needs. */
    static String graduation(Unite unite, double valeur, int decimales) {
        String nombre = FormatFr.decimal(BigDecimal.valueOf(valeur), decimales);
        return unite == Unite.POURCENT ? nombre + "\u00a0%" : nombre;
    }

    /** A difference is in points for a rate, never in percent: « 8,37 points », « 120 logements ». */
    static String ecart(Unite unite, BigDecimal ecart) {
        BigDecimal taille = ecart.abs();
        return switch (unite) {
            case POURCENT -> Phrases.de("graphique.ecart.points", FormatFr.decimal(taille, 2), pluriel(taille));
            case LOGEMENTS -> Phrases.de("graphique.ecart.logements", FormatFr.entier(taille), pluriel(taille));
            case INDICE ->
                Phrases.de(
                        "graphique.ecart.indice", FormatFr.decimal(taille, estEntier(taille) ? 0 : 1), pluriel(taille));
        };
    }

    /** 1 below two, 2 from two on: French plural starts at two (« 1,99 point »). */
    private static int pluriel(BigDecimal taille) {
        return taille.compareTo(BigDecimal.TWO) < 0 ? 1 : 2;
    }

    private static boolean estEntier(@Nullable BigDecimal valeur) {
        return valeur == null || valeur.stripTrailingZeros().scale() <= 0;
    }
}

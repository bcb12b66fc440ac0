package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers inside the formulas of the steps, written as French readers write them; the law depends on no other room. */
public final class Nombres {

    static final String POURCENT = "\u00a0%";

    private Nombres() {}

    public static String entier(long valeur) {
        return format("#,##0").format(valeur);
    }

    /** Up to six decimals, without useless zeros: the exact product of a target and a count never needs more. */
    public static String decimal(BigDecimal valeur) {
        return format("#,##0.######").format(valeur);
    }

    public static String taux(BigDecimal valeur) {
        return format("#,##0.00").format(valeur) + POURCENT;
    }

    public static String pourcent(BigDecimal valeur) {
        return decimal(valeur) + POURCENT;
    }

    public static String intervalle(Intervalle valeur) {
        return valeur.estUnPoint()
                ? entier(valeur.min())
                : "entre %s et %s".formatted(entier(valeur.min()), entier(valeur.max()));
    }

    private static DecimalFormat format(String motif) {
        DecimalFormatSymbols symboles = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symboles.setGroupingSeparator('\u202f');
        symboles.setDecimalSeparator(',');
        symboles.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(motif, symboles);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}

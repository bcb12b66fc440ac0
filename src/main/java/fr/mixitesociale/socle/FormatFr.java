package fr.mixitesociale.socle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Numbers, percents, euros and dates as French readers write them. A missing value is « n.d. », never 0. */
public final class FormatFr {

    public static final String NON_DISPONIBLE = "n.d.";

    /** Narrow no-break space: groups thousands. */
    private static final char FINE = '\u202f';
    /** No-break space: before %, € and other units. */
    private static final char INSECABLE = '\u00a0';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Phrases.LANGUE);
    private static final DateTimeFormatter DATE_LONGUE = DateTimeFormatter.ofPattern("d MMMM yyyy", Phrases.LANGUE);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm", Phrases.LANGUE);

    private FormatFr() {}

    /** 1234 → « 1 234 ». */
    public static String entier(@Nullable Number valeur) {
        return valeur == null ? NON_DISPONIBLE : format("#,##0").format(valeur);
    }

    /** 16.47 → « 16,47 » with the number of decimals asked for, rounded half up. */
    public static String decimal(@Nullable BigDecimal valeur, int decimales) {
        if (valeur == null) {
            return NON_DISPONIBLE;
        }
        return format(decimales == 0 ? "#,##0" : "#,##0." + "0".repeat(decimales))
                .format(valeur.setScale(decimales, RoundingMode.HALF_UP));
    }

    /** A rate in percent, two decimals: 16.47 → « 16,47 % ». */
    public static String taux(@Nullable BigDecimal pourcent) {
        return pourcent == null ? NON_DISPONIBLE : decimal(pourcent, 2) + INSECABLE + "%";
    }

    /** A percent without useless decimals: 25 → « 25 % », 12.5 → « 12,5 % ». */
    public static String pourcent(@Nullable BigDecimal pourcent) {
        return pourcent == null ? NON_DISPONIBLE : format("#,##0.##").format(pourcent) + INSECABLE + "%";
    }

    /** Euros and cents: 46559.19 → « 46 559,19 € ». */
    public static String euros(@Nullable BigDecimal montant) {
        return montant == null ? NON_DISPONIBLE : decimal(montant, 2) + INSECABLE + "€";
    }

    /** 12/03/2026. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? NON_DISPONIBLE : DATE.format(date);
    }

    /** « 12 mars 2026 », « 1er janvier 2025 »: where law matters. */
    public static String dateLongue(@Nullable LocalDate date) {
        if (date == null) {
            return NON_DISPONIBLE;
        }
        String texte = DATE_LONGUE.format(date);
        return date.getDayOfMonth() == 1 ? texte.replaceFirst("^1 ", "1er ") : texte;
    }

    /** « 14 h 32 ». */
    public static String heure(LocalDateTime instant) {
        return HEURE.format(instant);
    }

    private static DecimalFormat format(String motif) {
        DecimalFormatSymbols symboles = DecimalFormatSymbols.getInstance(Phrases.LANGUE);
        symboles.setGroupingSeparator(FINE);
        symboles.setDecimalSeparator(',');
        symboles.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(motif, symboles);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}

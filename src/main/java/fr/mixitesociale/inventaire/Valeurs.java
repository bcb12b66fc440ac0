package fr.mixitesociale.inventaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers, percents, euros, dates and flags as French people and their spreadsheets write them. */
final class Valeurs {

    private static final String ESPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
    private static final Pattern BORDS =
            Pattern.compile("^[\\s\\u00a0\\u2007\\u202f\\ufeff]+|[\\s\\u00a0\\u2007\\u202f]+$");
    private static final Pattern NOMBRE =
            Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}(" + ESPACE + "\\d{3}){1,3})([.,]\\d{1,8})?");
    private static final Pattern ESPACES = Pattern.compile(ESPACE);
    private static final Pattern POURCENT = Pattern.compile(ESPACE + "*%$");
    private static final Pattern EURO = Pattern.compile(ESPACE + "*€$");
    private static final DateTimeFormatter JOUR_MOIS_AN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRANCE).withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int ENTIER_MAX = 100_000_000;
    /** Beyond any count or amount of a commune, and what every column of the database holds. */
    private static final BigDecimal DECIMAL_MAX = BigDecimal.valueOf(1_000_000_000);

    private Valeurs() {}

    /** Trims every kind of space a spreadsheet leaves around a value. */
    static String nettoyer(String brut) {
        return estPropre(brut) ? brut : BORDS.matcher(brut).replaceAll("");
    }

    /** « 1 234,5 », « 1234.5 », « -3 ». */
    static Optional<BigDecimal> decimal(String texte) {
        if (texte.length() > 30 || !NOMBRE.matcher(texte).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(ESPACES.matcher(texte).replaceAll("").replace(',', '.')))
                .filter(n -> n.abs().compareTo(DECIMAL_MAX) < 0);
    }

    /** A whole number; « 12,0 » is one, « 12,5 » is not. */
    static Optional<Integer> entier(String texte) {
        return decimal(texte)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.abs().compareTo(BigDecimal.valueOf(ENTIER_MAX)) < 0)
                .map(BigDecimal::intValue);
    }

    /** « 16,47% », « 16,47 % », « 16.47 »: always in percent. */
    static Optional<BigDecimal> pourcent(String texte) {
        return decimal(POURCENT.matcher(texte).replaceFirst(""));
    }

    /** A percent that cannot be above 100. */
    static Optional<BigDecimal> part(String texte) {
        return pourcent(texte).filter(p -> p.compareTo(CENT) <= 0);
    }

    /** « 46 559,19 € »; a lone dash is how spreadsheets show zero. */
    static Optional<BigDecimal> euros(String texte) {
        String montant = EURO.matcher(texte).replaceFirst("");
        return montant.equals("-") ? Optional.of(BigDecimal.ZERO) : decimal(montant);
    }

    /** 2025-01-01 or 01/01/2025; the 29 February exists in leap years only. */
    static Optional<LocalDate> date(String texte) {
        if (texte.length() > 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(texte.indexOf('/') >= 0 ? LocalDate.parse(texte, JOUR_MOIS_AN) : LocalDate.parse(texte));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> booleen(String texte) {
        return switch (texte.toLowerCase(Locale.ROOT)) {
            case "1", "oui", "vrai", "true" -> Optional.of(true);
            case "0", "non", "faux", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean estPropre(String brut) {
        return brut.isEmpty() || (estVisible(brut.charAt(0)) && estVisible(brut.charAt(brut.length() - 1)));
    }

    private static boolean estVisible(char c) {
        return c > ' ' && c < 127;
    }
}

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

    private static final String ESPACES = " \u00a0\u2007\u2009\u202f";
    /** Unlike {@code strip}: a no-break space is one too, as is the mark some editors put first. */
    private static final String BORDS = " \t\n\u000b\f\r\u00a0\u2007\u202f";

    private static final char MARQUE = '\ufeff';

    private static final Pattern GROUPES =
            Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}([" + ESPACES + "]\\d{3}){1,3})([.,]\\d{1,8})?");
    private static final Pattern UN_ESPACE = Pattern.compile("[" + ESPACES + "]");
    private static final DateTimeFormatter JOUR_MOIS_AN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRANCE).withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int ENTIER_MAX = 100_000_000;
    /** Beyond any count or amount of a commune, and what every column of the database holds. */
    private static final BigDecimal DECIMAL_MAX = BigDecimal.valueOf(1_000_000_000);

    private Valeurs() {}

    /** Trims every kind of space a spreadsheet leaves around a value. */
    static String nettoyer(String brut) {
        int debut = 0;
        int fin = brut.length();
        while (debut < fin && (brut.charAt(debut) == MARQUE || BORDS.indexOf(brut.charAt(debut)) >= 0)) {
            debut++;
        }
        while (fin > debut && BORDS.indexOf(brut.charAt(fin - 1)) >= 0) {
            fin--;
        }
        return brut.substring(debut, fin);
    }

    /** « 1 234,5 », « 1234.5 », « -3 ». */
    static Optional<BigDecimal> decimal(String texte) {
        if (texte.length() > 30 || !(estSimple(texte) || GROUPES.matcher(texte).matches())) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(sansEspace(texte).replace(',', '.')))
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
        return decimal(sansSigne(texte, '%'));
    }

    /** A percent that cannot be above 100. */
    static Optional<BigDecimal> part(String texte) {
        return pourcent(texte).filter(p -> p.compareTo(CENT) <= 0);
    }

    /** « 46 559,19 € »; a lone dash is how spreadsheets show zero. */
    static Optional<BigDecimal> euros(String texte) {
        String montant = sansSigne(texte, '€');
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

    /** Digits with at most one separator, as nearly every value of a file of 40,000 lines: told without a pattern. */
    private static boolean estSimple(String texte) {
        int separateur = -1;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == ',' || c == '.') {
                if (separateur >= 0) {
                    return false;
                }
                separateur = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int entiers = separateur < 0 ? texte.length() : separateur;
        int decimales = texte.length() - separateur - 1;
        return entiers >= 1 && entiers <= 12 && (separateur < 0 || (decimales >= 1 && decimales <= 8));
    }

    private static String sansEspace(String texte) {
        boolean sans = texte.chars().noneMatch(c -> ESPACES.indexOf(c) >= 0);
        return sans ? texte : UN_ESPACE.matcher(texte).replaceAll("");
    }

    /** Without the unit at the end, nor the spaces before it. */
    private static String sansSigne(String texte, char signe) {
        if (texte.isEmpty() || texte.charAt(texte.length() - 1) != signe) {
            return texte;
        }
        int fin = texte.length() - 1;
        while (fin > 0 && ESPACES.indexOf(texte.charAt(fin - 1)) >= 0) {
            fin--;
        }
        return texte.substring(0, fin);
    }
}

package fr.mixitesociale.socle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people type or paste, understood as French people write it: « 12 345,6 », « 25 % », « 01/03/2026 », « oui ».
 * Empty means no value; something that cannot be understood gives an empty {@code Optional} of {@link Lue}.
 */
public final class LectureFr {

    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final Pattern NOMBRE = Pattern.compile("[-−]?\\d{1,12}([.,]\\d{1,6})?");
    private static final Pattern LIGNES = Pattern.compile("\\R");
    private static final int ANNEE_MIN = 1900;
    private static final int ANNEE_MAX = 2200;
    private static final Set<String> VRAI = Set.of("oui", "o", "vrai", "x", "1");
    private static final Set<String> FAUX = Set.of("non", "n", "faux", "0");
    private static final Set<String> SANS_VALEUR = Set.of("", "n.d.", "nd", "n.c.");

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT));

    private LectureFr() {}

    /** A value that was understood, perhaps the absence of one. */
    public record Lue<T>(@Nullable T valeur) {}

    /** A whole number, written with or without spaces between thousands. */
    public static Optional<Lue<Integer>> entier(@Nullable String texte) {
        return decimal(texte).flatMap(lue -> {
            BigDecimal valeur = lue.valeur();
            if (valeur == null) {
                return Optional.of(new Lue<>(null));
            }
            try {
                return Optional.of(new Lue<>(valeur.intValueExact()));
            } catch (ArithmeticException _) {
                return Optional.empty();
            }
        });
    }

    /** A number with at most six decimals; a percent sign or a euro sign at the end is understood and dropped. */
    public static Optional<Lue<BigDecimal>> decimal(@Nullable String texte) {
        String serre = ESPACES.matcher(texte == null ? "" : texte).replaceAll("");
        if (SANS_VALEUR.contains(serre.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Lue<>(null));
        }
        String nu = serre.endsWith("%") || serre.endsWith("€") ? serre.substring(0, serre.length() - 1) : serre;
        return NOMBRE.matcher(nu).matches()
                ? Optional.of(new Lue<>(new BigDecimal(nu.replace('−', '-').replace(',', '.')).stripTrailingZeros()))
                : Optional.empty();
    }

    /**
     * 01/03/2026, 1/3/2026 or 2026-03-01; a day that does not exist is not understood, nor one of another age: « +999999999-12-31 »
     * is read by Java, and the day after it stops whoever computes with it.
     */
    public static Optional<Lue<LocalDate>> date(@Nullable String texte) {
        String nu = ESPACES.matcher(texte == null ? "" : texte).replaceAll("");
        if (SANS_VALEUR.contains(nu.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Lue<>(null));
        }
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate jour = LocalDate.parse(nu, format);
                return jour.getYear() < ANNEE_MIN || jour.getYear() > ANNEE_MAX
                        ? Optional.empty()
                        : Optional.of(new Lue<>(jour));
            } catch (DateTimeParseException _) {
                // the next form may be the right one
            }
        }
        return Optional.empty();
    }

    public static Optional<Lue<Boolean>> booleen(@Nullable String texte) {
        String nu = texte == null ? "" : texte.strip().toLowerCase(Locale.ROOT);
        if (nu.isEmpty()) {
            return Optional.of(new Lue<>(null));
        }
        return VRAI.contains(nu)
                ? Optional.of(new Lue<>(true))
                : FAUX.contains(nu) ? Optional.of(new Lue<>(false)) : Optional.empty();
    }

    /** A text without blanks at its ends, lines ended by \n, no control character; null when nothing is left. */
    public static @Nullable String texte(@Nullable String texte) {
        if (texte == null) {
            return null;
        }
        String propre = LIGNES.matcher(texte)
                .replaceAll("\n")
                .chars()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return propre.isEmpty() ? null : propre;
    }
}

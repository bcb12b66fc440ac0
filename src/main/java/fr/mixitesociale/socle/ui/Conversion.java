package fr.mixitesociale.socle.ui;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Between what a component holds and the canonical text of a {@link fr.mixitesociale.socle.Champ}.
 *
 * @param ecrire value of the component → text to be understood by {@code Champ.normaliser}
 * @param lire canonical text → value of the component
 * @param lisible canonical text → words, for the dialogue of a collision
 */
public record Conversion<V extends @Nullable Object>(
        Function<V, @Nullable String> ecrire,
        Function<@Nullable String, V> lire,
        Function<@Nullable String, String> lisible) {

    /** A text as it is. */
    public static Conversion<String> texte() {
        return new Conversion<>(texte -> texte, Conversion::ouVide, Conversion::ouVide);
    }

    /** A number in a text field, typed and shown as French readers write it. */
    public static Conversion<String> nombre() {
        return new Conversion<>(texte -> texte, Conversion::enFrancais, Conversion::enFrancais);
    }

    public static Conversion<@Nullable LocalDate> date() {
        return new Conversion<>(
                date -> date == null ? null : date.toString(),
                texte -> texte == null ? null : LocalDate.parse(texte),
                texte -> texte == null ? "" : FormatFr.date(LocalDate.parse(texte)));
    }

    /** @param libelle the word of each constant */
    public static <E extends Enum<E>> Conversion<@Nullable E> choix(Class<E> type, Function<E, String> libelle) {
        return new Conversion<>(
                choix -> choix == null ? null : choix.name(),
                texte -> texte == null ? null : Enum.valueOf(type, texte),
                texte -> texte == null ? "" : libelle.apply(Enum.valueOf(type, texte)));
    }

    /** A box, ticked or not. */
    public static Conversion<Boolean> ouiNon() {
        return new Conversion<>(
                coche -> coche ? "oui" : "non",
                "oui"::equals,
                texte -> Phrases.de("oui".equals(texte) ? "socle.oui" : "socle.non"));
    }

    private static String ouVide(@Nullable String texte) {
        return Objects.requireNonNullElse(texte, "");
    }

    private static String enFrancais(@Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        BigDecimal nombre = new BigDecimal(canonique);
        return FormatFr.decimal(nombre, Math.max(0, nombre.scale()));
    }
}

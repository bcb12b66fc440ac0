package fr.mixitesociale.projet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Form of a reference to the cadastre: one or two letters of section (a digit may come first in Alsace and Moselle), a
 * number of at most four digits, « p » for a part of a parcel; several, commas between, those that follow without their
 * section; « 263 » before it for a commune absorbed by another. A doubtful form warns: the list also holds sites.
 */
final class ReferenceCadastrale {

    private static final String PARCELLE = "(?:\\d{3}\\s*)?(?:\\d?[A-Z]{1,2}\\s*(?:n°\\s*)?)?\\d{1,4}\\s*p?";
    private static final String PREMIERE = "(?:\\d{3}\\s*)?\\d?[A-Z]{1,2}\\s*(?:n°\\s*)?\\d{1,4}\\s*p?";
    private static final Pattern FORME =
            Pattern.compile(PREMIERE + "(?:\\s*(?:[,;/]|et|à)\\s*" + PARCELLE + ")*", Pattern.CASE_INSENSITIVE);

    private ReferenceCadastrale() {}

    static boolean estDouteuse(@Nullable String reference) {
        return reference != null && !FORME.matcher(reference.strip()).matches();
    }
}

package fr.mixitesociale.socle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as a spreadsheet set to French reads it from CSV. A text that begins like a formula gets an apostrophe in
 * front: opening the file must run nothing (OWASP, CSV injection). Numbers are left alone, even negative.
 */
final class CelluleCsv {

    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n";

    private CelluleCsv() {}

    static String de(@Nullable Object valeur) {
        if (valeur == null) {
            return "";
        }
        if (valeur instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace('.', ',');
        }
        String texte = valeur.toString();
        boolean formule =
                !(valeur instanceof Number) && !texte.isEmpty() && DEBUTS_DE_FORMULE.indexOf(texte.charAt(0)) >= 0;
        return formule ? "'" + texte : texte;
    }
}

package fr.mixitesociale.droit;

import org.jspecify.annotations.Nullable;

/**
 * One step of a computation, in words a mayor can read.
 *
 * @param libelle what is computed (« Logements manquants »)
 * @param formule the formula with its numbers (« 25 % × 8 052 − 1 326 = 687 »)
 * @param valeur the result of the step, formatted
 * @param article the article it applies (« art. L. 302-5 CCH »), null for plain arithmetic
 * @param source where the inputs come from (file, inventory date), null when the inputs are earlier steps
 * @param regles the rule set whose parameter is used (« RS-3DS »), null where no parameter is
 */
public record Etape(
        String libelle,
        String formule,
        String valeur,
        @Nullable String article,
        @Nullable String source,
        @Nullable String regles) {

    public Etape(String libelle, String formule, String valeur, @Nullable String article, @Nullable String source) {
        this(libelle, formule, valeur, article, source, null);
    }
}

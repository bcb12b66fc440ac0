package fr.mixitesociale.contrat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table that hold the wording of an article. What lives without an avenant (progress, evidence) is not among
 * them.
 *
 * @param filtre SQL condition that tells its rows, {@code :contrat} being the contract
 * @param cle column that identifies a row; null for rows of keys alone, which are taken away and put back as a whole
 * @param colonnes columns of wording
 * @param objet kind of the object its rows are in the history; null when they are none
 */
public record TableDeLArticle(
        String nom,
        String filtre,
        @Nullable String cle,
        List<String> colonnes,
        @Nullable String objet) {

    public TableDeLArticle {
        colonnes = List.copyOf(colonnes);
    }

    /** Rows of a contract, each an object told in the history. */
    public static TableDeLArticle lignes(String nom, String cle, String objet, String... colonnes) {
        return new TableDeLArticle(nom, "contrat_id = :contrat", cle, List.of(colonnes), objet);
    }

    /** Pairs of keys of the rows of another table. */
    public static TableDeLArticle liens(String nom, String filtre, String... colonnes) {
        return new TableDeLArticle(nom, filtre, null, List.of(colonnes), null);
    }

    /** The same rows, less those this condition leaves out. */
    public TableDeLArticle seulement(String condition) {
        return new TableDeLArticle(nom, filtre + " and " + condition, cle, colonnes, objet);
    }
}

package fr.mixitesociale.droit.controle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that is not met, or a fact to know.
 *
 * @param phrase what, where and what to do, in words a mayor can read
 * @param article the article, or the page of the guide, that says so
 * @param commune INSEE code of the commune concerned; null when it is the whole contract
 */
public record Constat(
        Gravite gravite,
        Regle regle,
        String phrase,
        String article,
        @Nullable String commune) {

    /** What the law forbids, told apart from what the guide advises. */
    public enum Gravite {
        BLOQUANT,
        AVERTISSEMENT
    }

    /** The rule, for those who act on it. */
    public enum Regle {
        TYPE_OUVERT,
        PLANCHER,
        AU_DESSUS_DU_LEGAL,
        DUREE,
        TOTAL,
        PLH,
        CNSRU,
        ACCORD,
        PERIMETRE,
        CUMUL,
        GUIDE,
        ARRONDISSEMENTS,
        REHAUSSEMENT,
        PROJET_DE_LOI
    }

    static Constat bloquant(Regle regle, String phrase, String article) {
        return new Constat(Gravite.BLOQUANT, regle, phrase, article, null);
    }

    static Constat avertissement(Regle regle, String phrase, String article) {
        return new Constat(Gravite.AVERTISSEMENT, regle, phrase, article, null);
    }

    Constat pour(String codeCommune) {
        return new Constat(gravite, regle, phrase, article, codeCommune);
    }

    public boolean estBloquant() {
        return gravite == Gravite.BLOQUANT;
    }

    /** Whether none of {@code constats} forbids. */
    public static boolean permettent(List<Constat> constats) {
        return constats.stream().noneMatch(Constat::estBloquant);
    }
}

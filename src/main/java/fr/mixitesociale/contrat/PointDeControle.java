package fr.mixitesociale.contrat;

import org.jspecify.annotations.Nullable;

/**
 * Something the contract lacks before one of its legal steps.
 *
 * @param code stable, for programs (« objectif.plancher », « engagement.theme.sans »)
 * @param phrase what, where and what to do, in words a mayor can read
 * @param source the article of the code, or the page of the guide
 * @param onglet where it is put right
 * @param commune INSEE code of the commune concerned; null for the whole contract
 */
public record PointDeControle(
        String code,
        Gravite gravite,
        Jalon jalon,
        String phrase,
        String source,
        String onglet,
        @Nullable String commune) {

    /** What the law forbids, told apart from what the guide advises. */
    public enum Gravite {
        /** Law: stops the step. */
        BLOQUANT,
        /** Guide: the step may be taken with a written reason. */
        RECOMMANDE
    }

    /** The step before which it counts. */
    public enum Jalon {
        /** From elaboration to a project of contract, by the COPIL. */
        PROJET,
        /** From the project to the opening of signatures. */
        SIGNATURE
    }

    public boolean estBloquant() {
        return gravite == Gravite.BLOQUANT;
    }
}

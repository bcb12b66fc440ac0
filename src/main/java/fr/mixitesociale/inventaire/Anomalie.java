package fr.mixitesociale.inventaire;

import org.jspecify.annotations.Nullable;

/**
 * Something odd that was survived and must be told.
 *
 * @param ligne line of the file, the first line is 1
 * @param codeInsee code as published, when the line has one
 * @param message what, where and how it was treated, in French
 */
public record Anomalie(int ligne, @Nullable String codeInsee, Nature nature, String message) {

    /** Kinds of anomalies; their code in the API is the lower-case name. */
    public enum Nature {
        TAUX_NON_NUMERIQUE,
        TAUX_ABERRANT,
        LLS_NON_NUMERIQUE,
        CODE_ANCIEN,
        DEFICIT_INCOHERENT,
        RP_INTROUVABLE,
        CODE_INCONNU,
        RP_NUL,
        LLS_SUPERIEUR_RP,
        LLS_EGAL_RP,
        LIGNE_EN_DOUBLE,
        VALEUR_ILLISIBLE,
        SOMME_CATEGORIES,
        DEFICIT_DIFFERENT,
        OBJECTIF_DIFFERENT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

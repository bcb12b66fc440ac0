package fr.mixitesociale.inventaire;

import java.util.regex.Pattern;

/** Columns the portal reads from the national file, by the normalised names of the millésimes 2023 to 2026. */
enum ColonneNationale {
    CODE("code_insee_commune", true),
    LLS("nombre_lls_inventaire_au_01_01_(\\d{4})", true),
    TAUX("taux_sru_au_01_01_(\\d{4})", true),
    CIBLE("taux_cible_commune(_.*)?", true),
    DEFICITAIRE("commune_deficitaire(_.*)?", true),
    CARENCEE("commune_carencee(_.*)?", true),
    EXEMPTEE("commune_exemptee(_.*)?", true),
    /** One column for the year of the file, one for the year before: the first is the more recent. */
    SOUMISE("commune_sru_au_01_01_(\\d{4})", false),
    POPULATION("population_municipale(_.*)?", false),
    /** Absent from the millésime 2023. */
    PRELEVEMENT("prelevement_net(_.*)?", false);

    private final Pattern motif;
    private final boolean obligatoire;

    ColonneNationale(String motif, boolean obligatoire) {
        this.motif = Pattern.compile(motif);
        this.obligatoire = obligatoire;
    }

    boolean reconnait(String normalise) {
        return motif.matcher(normalise).matches();
    }

    boolean estObligatoire() {
        return obligatoire;
    }

    /** How the column is called in a message that says it is missing. */
    String exemple() {
        return switch (this) {
            case CODE -> "Code_INSEE_commune";
            case LLS -> "Nombre_lls_Inventaire_au_01_01_AAAA";
            case TAUX -> "Taux_SRU_au_01_01_AAAA";
            case CIBLE -> "Taux_cible_commune";
            case DEFICITAIRE -> "Commune_deficitaire";
            case CARENCEE -> "Commune_carencee";
            case EXEMPTEE -> "Commune_exemptee_AAAA_AAAA";
            case SOUMISE -> "Commune_sru_au_01_01_AAAA";
            case POPULATION -> "Population_municipale_01_01_AAAA";
            case PRELEVEMENT -> "Prelevement_net_AAAA";
        };
    }
}

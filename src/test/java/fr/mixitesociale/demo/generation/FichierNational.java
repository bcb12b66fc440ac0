package fr.mixitesociale.demo.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The invented inventories in the layout of the official national file, which gives no résidences principales. */
final class FichierNational {

    private static final String EN_TETE_2025 =
            "hexagone_drom;Region;Departement;Code_Departement;Code_INSEE_commune;Nom_commune;"
                    + "Population_municipale_01_01_2025;Code_SIREN_EPCI;Nom_EPCI;Commune_sru_au_01_01_2025;"
                    + "Nombre_lls_ Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024;commune_deficitaire;"
                    + "Commune_carencée;Commune_exemptée_2023_2025;Taux_cible_commune_2023_2025;"
                    + "Prélèvement_net_2025_dont_majoration";
    private static final String EN_TETE_2026 =
            "hexagone_drom;Region;Departement;Code_Departement;Code_INSEE_commune;Nom_commune;"
                    + "Population_municipale_01_01_2026;Code_SIREN_EPCI;Nom_EPCI;Commune_sru_au_01_01_2026;"
                    + "Nombre_lls_Inventaire_au_01_01_2025;Taux_SRU_au_01_01_2025;"
                    + "commune_deficitaire_au_01-01-2025;Commune_carencee_2023_2025;Commune_exemptee_2026_2028;"
                    + "Taux_cible_commune;Prelevement_net_2026_dont_majoration";

    private FichierNational() {}

    /** @param inventaire 2024 (layout of the millésime 2025) or 2025 (layout of 2026) */
    static List<String> lignes(int inventaire, Map<String, Commune> territoire) {
        List<String> lignes = new ArrayList<>();
        lignes.add(inventaire == 2024 ? EN_TETE_2025 : EN_TETE_2026);
        for (Scenario commune : Scenarios.tous()) {
            Commune identite = territoire.get(commune.code());
            lignes.add(String.join(
                    ";",
                    "Hexagone",
                    "Région de démonstration",
                    "Mirande",
                    "00",
                    commune.code(),
                    identite.nom().toUpperCase(Locale.FRENCH),
                    identite.population(),
                    identite.siren(),
                    identite.groupement(),
                    "1",
                    "" + commune.lls(inventaire),
                    Regles.taux(commune, inventaire).toPlainString().replace('.', ',') + "%",
                    Regles.deficit(commune, inventaire) > 0 ? "1" : "0",
                    commune.estCarencee(inventaire) ? "1" : "0",
                    commune.estExemptee(inventaire) ? "1" : "0",
                    commune.cible(inventaire) + "%",
                    FichierComplement.prelevement(commune, inventaire).replace('.', ',') + " €"));
        }
        return lignes;
    }

    record Commune(String nom, String population, String siren, String groupement) {}
}

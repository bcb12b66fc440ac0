package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.Anomalie;
import fr.mixitesociale.inventaire.NatureFichier;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** Words shared by the steps of an import. */
final class MotsImport {

    private MotsImport() {}

    static String nature(NatureFichier nature) {
        return Phrases.de("inventaire.fichier." + nature.name());
    }

    static String nature(Anomalie.Nature nature) {
        return Phrases.de("inventaire.anomalie." + nature.name());
    }

    /** « fichier.csv » : fichier national SRU, inventaire au 1er janvier 2024. */
    static String resume(RapportImport rapport) {
        return Phrases.de(
                "inventaire.imports.resume", rapport.nom(), nature(rapport.nature()), annees(rapport.annees()));
    }

    /** The same for a narrow column: « 2024 », « 2003 à 2021 ». */
    static String millesimes(List<Integer> annees) {
        return switch (annees.size()) {
            case 0 -> "–";
            case 1 -> annees.getFirst().toString();
            default ->
                Phrases.de(
                        "inventaire.imports.millesimes",
                        annees.getFirst().toString(),
                        annees.getLast().toString());
        };
    }

    /** One year, or the first and the last. */
    static String annees(List<Integer> annees) {
        return switch (annees.size()) {
            case 0 -> Phrases.de("inventaire.imports.sans_annee");
            case 1 ->
                Phrases.de("inventaire.imports.une_annee", annees.getFirst().toString());
            default ->
                Phrases.de(
                        "inventaire.imports.des_annees",
                        annees.size(),
                        annees.getFirst().toString(),
                        annees.getLast().toString());
        };
    }
}

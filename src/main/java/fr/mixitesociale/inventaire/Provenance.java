package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where figures come from, in the words printed under charts and beside formulas. */
final class Provenance {

    private Provenance() {}

    /** « Fichier national SRU, sru-2025.csv, inventaire au 1er janvier 2024 ». */
    static String de(InventaireAnnuel inventaire) {
        return Phrases.de(
                "inventaire.provenance.un",
                inventaire.source().libelle(),
                inventaire.fichier(),
                FormatFr.dateLongue(inventaire.date()));
    }

    /** « Fichier national SRU (2024), compilation d’un tiers (2003-2021) », the strongest source first. */
    static String de(Collection<InventaireAnnuel> inventaires) {
        Map<Source, IntSummaryStatistics> annees = inventaires.stream()
                .collect(Collectors.groupingBy(
                        InventaireAnnuel::source, TreeMap::new, Collectors.summarizingInt(InventaireAnnuel::annee)));
        return annees.entrySet().stream()
                .map(source -> Phrases.de(
                        "inventaire.provenance.source",
                        source.getKey().libelle(),
                        empan(source.getValue().getMin(), source.getValue().getMax())))
                .collect(Collectors.joining(", "));
    }

    /** « 2006-2025 », or one year alone. */
    static String empan(int debut, int fin) {
        return debut == fin ? String.valueOf(debut) : debut + "-" + fin;
    }
}

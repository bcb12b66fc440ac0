package fr.mixitesociale.graphique;

import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Years told as a person would: « 2010, 2011 et de 2015 à 2018 ». */
final class PlagesAnnees {

    private PlagesAnnees() {}

    /** @return the years of {@code annees} (consecutive) that fit, in words; empty when none does */
    static Optional<String> enTexte(List<Integer> annees, Pas pas, IntPredicate retenue) {
        List<String> plages = new ArrayList<>();
        int i = 0;
        while (i < annees.size()) {
            if (!retenue.test(annees.get(i))) {
                i++;
                continue;
            }
            int debut = i;
            while (i < annees.size() && retenue.test(annees.get(i))) {
                i++;
            }
            ajouter(plages, pas, annees.get(debut), annees.get(i - 1));
        }
        return switch (plages.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(plages.getFirst());
            default ->
                Optional.of(Phrases.de(
                        "graphique.plages.et",
                        String.join(", ", plages.subList(0, plages.size() - 1)),
                        plages.getLast()));
        };
    }

    private static void ajouter(List<String> plages, Pas pas, int debut, int fin) {
        if (fin - debut < 2) {
            plages.add(pas.libelle(debut));
            if (fin > debut) {
                plages.add(pas.libelle(fin));
            }
        } else {
            plages.add(Phrases.de("graphique.plages.de_a", pas.libelle(debut), pas.libelle(fin)));
        }
    }
}

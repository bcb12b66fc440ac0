package fr.mixitesociale.risque;

import fr.mixitesociale.objectif.PartArrondissement;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.territoire.CleRecherche;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The arrondissements of one commune, each with its part and the projects placed in it. Without regulatory value: the
 * commune alone is bound (art. L. 302-8-1, I CCH; guide DHUP, p. 16).
 *
 * @param nonSitues projects of the commune that name no arrondissement, and their dwellings
 */
public record SuiviArrondissements(String commune, List<Ligne> lignes, Ligne nonSitues) {

    public SuiviArrondissements {
        lignes = List.copyOf(lignes);
    }

    /**
     * @param taux percent of the résidences principales; null when not told
     * @param objectif indicative part; null when not told
     * @param lls social dwellings of the projects of the priority list
     * @param obtenus those that enter the bilan already
     */
    public record Ligne(
            String nom, @Nullable BigDecimal taux, @Nullable Integer objectif, int projets, int lls, int obtenus) {

        static Ligne de(String nom, @Nullable PartArrondissement part, List<Appreciation> projets) {
            return new Ligne(
                    nom,
                    part == null ? null : part.taux(),
                    part == null ? null : part.objectif(),
                    projets.size(),
                    projets.stream().mapToInt(Appreciation::lls).sum(),
                    projets.stream()
                            .filter(Appreciation::estObtenu)
                            .mapToInt(Appreciation::lls)
                            .sum());
        }
    }

    /** @param sansArrondissement name of the line of those that are not placed */
    static SuiviArrondissements de(Bilan bilan, List<PartArrondissement> parts, String sansArrondissement) {
        Map<String, List<Appreciation>> parNom =
                bilan.projets().stream().collect(Collectors.groupingBy(projet -> cle(projet.projet())));
        List<Ligne> lignes = new ArrayList<>();
        for (PartArrondissement part : parts) {
            List<Appreciation> siens = parNom.remove(CleRecherche.de(part.nom()));
            lignes.add(Ligne.de(part.nom(), part, siens == null ? List.of() : siens));
        }
        return new SuiviArrondissements(
                bilan.nom(),
                lignes,
                Ligne.de(
                        sansArrondissement,
                        null,
                        parNom.values().stream().flatMap(List::stream).toList()));
    }

    private static String cle(ProjetSuivi projet) {
        return projet.arrondissement() == null ? "" : CleRecherche.de(projet.arrondissement());
    }
}

package fr.mixitesociale.cockpit;

import fr.mixitesociale.cockpit.SuiviCommune.Projets;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.Statut;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the communes shown. A figure that is not known in a commune is left out, and how many are is told.
 *
 * @param manquants of the communes in deficit, as the home page adds them up: bounded as soon as one is; null when none is
 *     known
 * @param deficitaires how many they are
 * @param objectifsInconnus communes that may have an objective, and whose figure is not known
 * @param engagementsEnRetard those of a contract of several communes count once
 */
public record Totaux(
        int communes,
        @Nullable Intervalle manquants,
        int deficitaires,
        int objectif,
        int objectifsInconnus,
        int obtenus,
        int securises,
        int probables,
        int risques,
        int engagementsEnRetard,
        int jalonsEnRetard,
        int difficultes) {

    public static Totaux de(Collection<LigneCockpit> lignes) {
        List<SuiviCommune> suivis = lignes.stream()
                .map(LigneCockpit::suivi)
                .filter(Objects::nonNull)
                .<SuiviCommune>map(Objects::requireNonNull)
                .toList();
        return new Totaux(
                lignes.size(),
                manquants(lignes),
                (int) lignes.stream().filter(Totaux::estDeficitaire).count(),
                lignes.stream()
                        .mapToInt(ligne -> Objects.requireNonNullElse(ligne.objectif(), 0))
                        .sum(),
                (int) lignes.stream()
                        .filter(ligne -> ligne.objectif() == null && ligne.stade() != Stade.SANS_OBJET)
                        .count(),
                projets(suivis, Projets::obtenus),
                projets(suivis, Projets::securises),
                projets(suivis, Projets::probables),
                projets(suivis, Projets::risques),
                engagements(suivis),
                suivis.stream().mapToInt(SuiviCommune::jalonsEnRetard).sum(),
                suivis.stream().mapToInt(SuiviCommune::difficultes).sum());
    }

    private static @Nullable Intervalle manquants(Collection<LigneCockpit> lignes) {
        return lignes.stream()
                .filter(Totaux::estDeficitaire)
                .map(LigneCockpit::manquants)
                .filter(Objects::nonNull)
                .<Intervalle>map(Objects::requireNonNull)
                // inferred from a rounded rate, the lower bound may pass the target
                .map(bornes -> new Intervalle(Math.max(0, bornes.min()), Math.max(0, bornes.max())))
                .reduce((une, autre) -> new Intervalle(une.min() + autre.min(), une.max() + autre.max()))
                .orElse(null);
    }

    private static boolean estDeficitaire(LigneCockpit ligne) {
        Statut statut = ligne.statut();
        return statut != null && statut.estDeficitaire();
    }

    private static int projets(List<SuiviCommune> suivis, ToIntFunction<Projets> valeur) {
        return suivis.stream().map(SuiviCommune::projets).mapToInt(valeur).sum();
    }

    private static int engagements(List<SuiviCommune> suivis) {
        return suivis.stream()
                .collect(Collectors.<SuiviCommune, UUID, Integer>toMap(
                        SuiviCommune::contrat, SuiviCommune::engagementsEnRetard, (un, _) -> un))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}

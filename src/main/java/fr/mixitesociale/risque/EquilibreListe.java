package fr.mixitesociale.risque;

import fr.mixitesociale.projet.ProjetSuivi;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PLAI and PLS of the list against what the objective asks (art. L. 302-8, III CCH), and the projects that move it. The
 * counts serve planning: the bilan looks at the shares of what was realised.
 *
 * @param plai of the projects that may enter the bilan
 * @param nonVentiles their dwellings whose typology is not known yet
 * @param mouvements those that move it most, first
 */
public record EquilibreListe(
        Bilan.Qualite attendu, int lls, int plai, int pls, int nonVentiles, List<Mouvement> mouvements) {

    public EquilibreListe {
        mouvements = List.copyOf(mouvements);
    }

    /**
     * @param plai PLAI beyond, or under, the share asked of its own dwellings
     * @param pls PLS beyond, or under, the share allowed for its own dwellings
     */
    public record Mouvement(Appreciation projet, int plai, int pls) {

        int poids() {
            return Math.abs(plai) + Math.max(0, pls);
        }
    }

    /** Empty while the objective is not known. */
    public static Optional<EquilibreListe> de(Bilan bilan) {
        Bilan.Qualite attendu = bilan.qualite();
        return attendu == null ? Optional.empty() : Optional.of(de(bilan, attendu));
    }

    private static EquilibreListe de(Bilan bilan, Bilan.Qualite attendu) {
        List<Appreciation> comptes = bilan.comptes();
        int ventiles = comptes.stream()
                .map(Appreciation::projet)
                .filter(EquilibreListe::estVentile)
                .mapToInt(projet -> entier(projet.lls()))
                .sum();
        return new EquilibreListe(
                attendu,
                bilan.liste(),
                comptes.stream()
                        .mapToInt(projet -> entier(projet.projet().plai()))
                        .sum(),
                comptes.stream()
                        .mapToInt(projet -> entier(projet.projet().pls()))
                        .sum(),
                bilan.liste() - ventiles,
                comptes.stream()
                        .filter(projet -> estVentile(projet.projet()))
                        .map(projet -> mouvement(projet, attendu))
                        .filter(mouvement -> mouvement.poids() > 0)
                        .sorted(Comparator.comparingInt(Mouvement::poids)
                                .reversed()
                                .thenComparing(
                                        mouvement -> mouvement.projet().projet().nom()))
                        .toList());
    }

    private static Mouvement mouvement(Appreciation projet, Bilan.Qualite attendu) {
        return new Mouvement(
                projet,
                entier(projet.projet().plai()) - part(projet.lls(), attendu.partPlai()),
                entier(projet.projet().pls()) - part(projet.lls(), attendu.partPls()));
    }

    private static int part(int lls, int pourcent) {
        return Math.round(lls * pourcent / 100f);
    }

    private static boolean estVentile(ProjetSuivi projet) {
        return Stream.of(projet.plai(), projet.plus(), projet.pls()).anyMatch(Objects::nonNull);
    }

    private static int entier(@Nullable Integer valeur) {
        return Objects.requireNonNullElse(valeur, 0);
    }

    /** PLAI that the list lacks; 0 when it has enough. */
    public int plaiManquants() {
        return Math.max(0, attendu.plaiMin() - plai);
    }

    /** PLS beyond what the objective allows; 0 when there are not too many. */
    public int plsDeTrop() {
        return Math.max(0, pls - attendu.plsMax());
    }
}

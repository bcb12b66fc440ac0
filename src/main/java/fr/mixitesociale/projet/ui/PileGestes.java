package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.LotProjets.Retrait;
import fr.mixitesociale.projet.ResultatLot;
import fr.mixitesociale.projet.ResultatLot.Ecrite;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Saisie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * What this screen wrote and may undo, the last first. Undoing writes the values of before over those of the gesture: a
 * cell somebody changed since is refused like any other.
 */
final class PileGestes {

    private static final int MAX = 50;

    private final Deque<Geste> faits = new ArrayDeque<>();
    private final Deque<Geste> defaits = new ArrayDeque<>();
    private final ToLongFunction<UUID> version;

    /** @param version of a project as it is now: what is taken off the list is what the person sees */
    PileGestes(ToLongFunction<UUID> version) {
        this.version = version;
    }

    private record Geste(List<Ecrite> cellules, List<UUID> ajoutes, List<UUID> retires) {

        boolean estVide() {
            return cellules.isEmpty() && ajoutes.isEmpty() && retires.isEmpty();
        }
    }

    void noter(ResultatLot resultat) {
        noter(new Geste(resultat.ecrites(), resultat.ajoutes(), resultat.retires()));
    }

    void noter(Ecrite cellule) {
        noter(new Geste(List.of(cellule), List.of(), List.of()));
    }

    private void noter(Geste geste) {
        if (!geste.estVide()) {
            empiler(faits, geste);
            defaits.clear();
        }
    }

    boolean peutAnnuler() {
        return !faits.isEmpty();
    }

    boolean peutRefaire() {
        return !defaits.isEmpty();
    }

    /** What undoes the last gesture, which can then be done again. */
    Optional<LotProjets> annuler() {
        Geste geste = faits.poll();
        if (geste == null) {
            return Optional.empty();
        }
        empiler(defaits, geste);
        return Optional.of(
                new LotProjets(List.of(), saisies(geste.cellules(), true), retraits(geste.ajoutes()), geste.retires()));
    }

    Optional<LotProjets> refaire() {
        Geste geste = defaits.poll();
        if (geste == null) {
            return Optional.empty();
        }
        empiler(faits, geste);
        return Optional.of(new LotProjets(
                List.of(), saisies(geste.cellules(), false), retraits(geste.retires()), geste.ajoutes()));
    }

    private List<Retrait> retraits(List<UUID> projets) {
        return projets.stream()
                .map(projet -> new Retrait(projet, version.applyAsLong(projet)))
                .toList();
    }

    private static void empiler(Deque<Geste> pile, Geste geste) {
        pile.push(geste);
        if (pile.size() > MAX) {
            pile.removeLast();
        }
    }

    private static List<Saisie> saisies(List<Ecrite> cellules, boolean enArriere) {
        Map<UUID, Map<String, Valeurs>> parProjet = new LinkedHashMap<>();
        cellules.forEach(cellule -> parProjet
                .computeIfAbsent(cellule.projet(), _ -> new LinkedHashMap<>())
                .put(
                        cellule.champ().cle(),
                        enArriere
                                ? new Valeurs(cellule.apres(), cellule.avant())
                                : new Valeurs(cellule.avant(), cellule.apres())));
        return parProjet.entrySet().stream()
                .map(projet -> new Saisie(projet.getKey(), 0, projet.getValue()))
                .toList();
    }
}

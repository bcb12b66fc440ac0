package fr.mixitesociale.projet;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.UUID;

/**
 * Many changes of one list at once: a block that is pasted, a column filled down, a workbook imported, the undoing of one
 * of them.
 *
 * @param saisies what was read and what is typed, one for each project
 * @param retraits projects to take off the list
 * @param retours projects to put back
 */
public record LotProjets(List<NouveauProjet> ajouts, List<Saisie> saisies, List<Retrait> retraits, List<UUID> retours) {

    /** As many cells as the longest list of one contract has, typed anew in one go. */
    private static final int CELLULES_MAX = 50_000;

    public LotProjets {
        ajouts = List.copyOf(ajouts);
        saisies = List.copyOf(saisies);
        retraits = List.copyOf(retraits);
        retours = List.copyOf(retours);
    }

    /** @param version as read: a project changed since is looked at again first */
    public record Retrait(UUID projet, long version) {}

    public static LotProjets cellules(List<Saisie> saisies) {
        return new LotProjets(List.of(), saisies, List.of(), List.of());
    }

    int nombreDeCellules() {
        return saisies.stream().mapToInt(saisie -> saisie.champs().size()).sum()
                + ajouts.stream().mapToInt(ajout -> ajout.valeurs().size()).sum();
    }

    void exigerRaisonnable() {
        if (nombreDeCellules() > CELLULES_MAX) {
            throw new RefusMetier(
                    "projet.refus.lot", FormatFr.entier(nombreDeCellules()), FormatFr.entier(CELLULES_MAX));
        }
    }
}

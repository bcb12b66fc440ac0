package fr.mixitesociale.procedure;

import java.util.List;

/**
 * An avenant as its screen shows it.
 *
 * @param comparaison each article it changes, before and after; empty while it changes nothing
 * @param vie its own procedure
 */
public record LectureAvenant(FicheAvenant fiche, List<AvantApres> comparaison, Vie vie) {
    public LectureAvenant {
        comparaison = List.copyOf(comparaison);
    }
}

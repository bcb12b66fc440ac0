package fr.mixitesociale.droit;

import java.util.List;

/**
 * A computed figure with the steps that lead to it. No figure leaves {@code droit} without its explanation.
 *
 * @param <T> type of the figure
 */
public record Resultat<T>(T valeur, List<Etape> etapes) {

    public Resultat {
        etapes = List.copyOf(etapes);
    }
}

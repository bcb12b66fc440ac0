package fr.mixitesociale.graphique;

import java.util.List;

/**
 * A map drawn from data alone: one tile a place, gathered by group, always at the same spot whatever is filtered. It needs
 * no contour, so places that no atlas knows are on it like the others.
 *
 * @param id unique on a page: prefix of the SVG ids
 * @param titre states the fact
 */
public record Mosaique(String id, String titre, List<Groupe> groupes) {

    public Mosaique {
        groupes = List.copyOf(groupes);
    }

    public record Groupe(String nom, List<Tuile> tuiles) {
        public Groupe {
            tuiles = List.copyOf(tuiles);
        }
    }

    /**
     * @param detail all that is said of the place, for who hears the map and under the pointer
     * @param chiffre written on the tile
     * @param part length of its bar, from 0 to 1
     * @param signalee calls for attention: told by a sign, not by its colour alone
     * @param estompee left out by the filters: it keeps its place and can no longer be followed
     */
    public record Tuile(
            String nom,
            String detail,
            String chiffre,
            double part,
            Motif motif,
            boolean signalee,
            boolean estompee,
            String lien) {}

    /** What a tile tells by its sign and by its colour. */
    public enum Motif {
        VIDE,
        CROIX,
        QUART,
        MOITIE,
        PLEIN,
        CARRE,
        TIRET
    }
}

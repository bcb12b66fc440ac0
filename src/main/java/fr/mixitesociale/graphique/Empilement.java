package fr.mixitesociale.graphique;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.DoubleStream;

/** Puts boxes one above the other without overlap, each as near as possible to where it wants to be. */
final class Empilement {

    /** Boxes that touch: they move together. */
    private record Groupe(int premier, int dernier, double hauteur, double souhait) {
        double haut(double min, double max) {
            return Math.max(min, Math.min(souhait, max - hauteur));
        }
    }

    private Empilement() {}

    /**
     * @param souhaits wanted tops, ascending
     * @param hauteurs heights, in the same order
     * @return tops between {@code min} and {@code max} as far as there is room
     */
    static double[] placer(double[] souhaits, double[] hauteurs, double min, double max) {
        Deque<Groupe> groupes = new ArrayDeque<>();
        for (int i = 0; i < souhaits.length; i++) {
            Groupe groupe = new Groupe(i, i, hauteurs[i], souhaits[i]);
            while (!groupes.isEmpty()
                    && groupes.getLast().haut(min, max) + groupes.getLast().hauteur > groupe.haut(min, max)) {
                groupe = reunir(groupes.removeLast(), groupe, souhaits, hauteurs);
            }
            groupes.addLast(groupe);
        }
        double[] hauts = new double[souhaits.length];
        for (Groupe groupe : groupes) {
            double haut = groupe.haut(min, max);
            for (int i = groupe.premier; i <= groupe.dernier; i++) {
                hauts[i] = haut;
                haut += hauteurs[i];
            }
        }
        return hauts;
    }

    private static Groupe reunir(Groupe a, Groupe b, double[] souhaits, double[] hauteurs) {
        DoubleStream.Builder departs = DoubleStream.builder();
        double avant = 0;
        for (int i = a.premier; i <= b.dernier; i++) {
            departs.add(souhaits[i] - avant);
            avant += hauteurs[i];
        }
        return new Groupe(
                a.premier,
                b.dernier,
                a.hauteur + b.hauteur,
                departs.build().average().orElseThrow());
    }
}

package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Annotation;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;

/**
 * Where things stand: {@code zone} is all that the chart may use, {@code trace} the part between the axes. The margins
 * are measured, not left to JFreeChart, so that labels can stand beside the curves.
 *
 * @param debut left bound of the horizontal axis, in years
 * @param fin right bound
 */
record Cadre(Rectangle2D zone, Rectangle2D trace, Echelle echelle, double debut, double fin) {

    /** Room below for the years. */
    static final double BAS = 24;

    /** Free space at both ends so that the first and last markers do not touch the edge: a part of the years shown. */
    private static final double PART_MARGE = 0.02;

    /** The same for an axis of few years, in years. */
    private static final double MARGE_MIN = 0.12;

    /** An event this close to the inventories, in years, widens the axis; a farther one is only told in words. */
    private static final double VOISINAGE = 2;

    static Cadre de(Rectangle2D zone, List<Integer> annees, List<Annotation> annotations, Echelle echelle) {
        double marge = annees.size() == 1 ? 1 : Math.max(MARGE_MIN, annees.size() * PART_MARGE);
        double debut = annees.isEmpty() ? 0 : annees.getFirst() - marge;
        double fin = annees.isEmpty() ? 1 : annees.getLast() + marge;
        double premiere = debut;
        double derniere = fin;
        for (Annotation annotation : annotations) {
            double annee = annotation.annee();
            if (!annees.isEmpty() && annee > premiere - VOISINAGE && annee < derniere + VOISINAGE) {
                debut = Math.min(debut, annee - marge);
                fin = Math.max(fin, annee + marge);
            }
        }
        return new Cadre(zone, zone, echelle, debut, fin);
    }

    /** The same on a zone that is higher by {@code supplement}. */
    Cadre plusHaut(double supplement) {
        Rectangle2D haute =
                new Rectangle2D.Double(zone.getX(), zone.getY(), zone.getWidth(), zone.getHeight() + supplement);
        return new Cadre(haute, trace, echelle, debut, fin);
    }

    /** The same with these margins around the curves. */
    Cadre avecMarges(double gauche, double droite, double haut) {
        return new Cadre(
                zone,
                new Rectangle2D.Double(
                        zone.getX() + gauche,
                        zone.getY() + haut,
                        zone.getWidth() - gauche - droite,
                        Math.max(20, zone.getHeight() - haut - BAS)),
                echelle,
                debut,
                fin);
    }

    double x(double annee) {
        return trace.getX() + (annee - debut) / (fin - debut) * trace.getWidth();
    }

    double y(double valeur) {
        return trace.getMaxY() - (valeur - echelle.min()) / (echelle.max() - echelle.min()) * trace.getHeight();
    }

    boolean contient(Annotation annotation) {
        return annotation.annee() >= debut && annotation.annee() <= fin;
    }

    AxisSpace espaceVertical() {
        AxisSpace espace = new AxisSpace();
        espace.setTop(trace.getY() - zone.getY());
        espace.setBottom(zone.getMaxY() - trace.getMaxY());
        return espace;
    }

    AxisSpace espaceHorizontal() {
        AxisSpace espace = new AxisSpace();
        espace.setLeft(trace.getX() - zone.getX());
        espace.setRight(zone.getMaxX() - trace.getMaxX());
        return espace;
    }
}

package fr.mixitesociale.graphique;

import java.util.List;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The points as JFreeChart wants them: a year without a value is there, empty, so that the line is broken. */
final class Jeu {

    private Jeu() {}

    static XYSeriesCollection courbes(Graphique graphique) {
        XYSeriesCollection jeu = new XYSeriesCollection();
        List<Serie> series = graphique.series();
        for (int rang = 0; rang < series.size(); rang++) {
            // keyed by rank: two curves may have the same name
            XYSeries courbe = new XYSeries(rang, false, false);
            for (int annee : graphique.annees()) {
                courbe.add(annee, series.get(rang).en(annee).map(Point::valeur).orElse(null), false);
            }
            jeu.addSeries(courbe);
        }
        return jeu;
    }

    /**
     * The reference line changes at once, on the first of the year: steps, no slopes. It spans the whole width where it
     * covers the first and the last year of the curves.
     */
    static XYSeriesCollection repere(List<Point> points, List<Integer> annees, Cadre cadre) {
        XYSeries ligne = new XYSeries("repere", false, true);
        Number precedente = null;
        double x = cadre.debut();
        for (Point point : points) {
            if (point.annee() > cadre.fin()) {
                break;
            }
            x = point.annee() <= annees.getFirst() ? cadre.debut() : point.annee();
            if (precedente != null) {
                ligne.add(x, precedente, false);
            }
            ligne.add(x, point.valeur(), false);
            precedente = point.valeur();
        }
        boolean jusquAuBout = points.getLast().annee() >= annees.getLast();
        ligne.add(jusquAuBout ? cadre.fin() : x, precedente, false);
        return new XYSeriesCollection(ligne);
    }
}

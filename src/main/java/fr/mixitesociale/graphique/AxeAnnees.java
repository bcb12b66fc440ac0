package fr.mixitesociale.graphique;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The horizontal axis: whole years without thousands separator, always the first and the last one. */
final class AxeAnnees extends NumberAxis {

    private static final int[] PAS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    private final List<Integer> annees;
    private final Pas pas;

    AxeAnnees(List<Integer> annees, Pas pas) {
        this.annees = List.copyOf(annees);
        this.pas = pas;
    }

    /** @return the years that get a label when each needs {@code place} of the {@code largeur} pixels */
    static List<Integer> etiquetees(List<Integer> annees, double largeur, double place) {
        if (annees.size() < 2) {
            return annees;
        }
        int premiere = annees.getFirst();
        int derniere = annees.getLast();
        double parAnnee = largeur / (derniere - premiere);
        int pas = PAS[PAS.length - 1];
        for (int candidat : PAS) {
            if (candidat * parAnnee >= place) {
                pas = candidat;
                break;
            }
        }
        List<Integer> retenues = new ArrayList<>(List.of(premiere));
        for (int annee = premiere + 1; annee < derniere; annee++) {
            boolean ronde = annee % pas == 0;
            boolean loinDesBouts = (annee - premiere) * parAnnee >= place && (derniere - annee) * parAnnee >= place;
            if (ronde && loinDesBouts) {
                retenues.add(annee);
            }
        }
        retenues.add(derniere);
        return retenues;
    }

    @Override
    @SuppressWarnings("rawtypes") // JFreeChart's own signature
    public List refreshTicks(Graphics2D g2, AxisState etat, Rectangle2D zone, RectangleEdge bord) {
        double place = Polices.largeur(pas.libelle(2000), getTickLabelFont()) + 14;
        double parAnnee = zone.getWidth() / getRange().getLength();
        double largeur = annees.isEmpty() ? 0 : parAnnee * (annees.getLast() - annees.getFirst());
        return etiquetees(annees, largeur, place).stream()
                .map(annee -> new NumberTick(annee, pas.libelle(annee), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0))
                .toList();
    }
}

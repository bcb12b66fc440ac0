package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Unite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The vertical axis: the round values of the {@link Echelle}, as the French write them. */
final class AxeValeurs extends NumberAxis {

    private final transient Echelle echelle;
    private final Unite unite;

    AxeValeurs(Echelle echelle, Unite unite) {
        this.echelle = echelle;
        this.unite = unite;
    }

    static String libelle(Echelle echelle, Unite unite, double valeur) {
        return FormatValeur.graduation(unite, valeur, echelle.decimales());
    }

    @Override
    @SuppressWarnings("rawtypes") // JFreeChart's own signature
    public List refreshTicks(Graphics2D g2, AxisState etat, Rectangle2D zone, RectangleEdge bord) {
        return echelle.graduations().stream()
                .map(valeur -> new NumberTick(
                        valeur, libelle(echelle, unite, valeur), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0))
                .toList();
    }
}

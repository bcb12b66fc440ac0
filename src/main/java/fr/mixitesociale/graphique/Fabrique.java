package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Repere;
import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** Builds the JFreeChart: axes, hairlines, curves, reference line. No background, box, legend or title. */
final class Fabrique {

    private static final Stroke FILET = new BasicStroke(1);
    private static final Stroke TIRETS =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private Fabrique() {}

    static JFreeChart graphique(Graphique graphique, Cadre cadre) {
        XYPlot trace = new XYPlot(
                Jeu.courbes(graphique),
                annees(graphique, cadre),
                valeurs(graphique, cadre),
                new CourbesRenderer(graphique.series()));
        trace.setBackgroundPaint(null);
        trace.setOutlineVisible(false);
        trace.setInsets(RectangleInsets.ZERO_INSETS);
        trace.setAxisOffset(RectangleInsets.ZERO_INSETS);
        trace.setDomainGridlinesVisible(false);
        trace.setRangeGridlinePaint(Encre.GRILLE.couleur());
        trace.setRangeGridlineStroke(FILET);
        trace.setFixedDomainAxisSpace(cadre.espaceVertical());
        trace.setFixedRangeAxisSpace(cadre.espaceHorizontal());
        Repere repere = graphique.repere();
        if (repere != null && !graphique.annees().isEmpty() && !repere.points().isEmpty()) {
            trace.setDataset(1, Jeu.repere(repere.points(), graphique.annees(), cadre));
            trace.setRenderer(1, repere());
        }
        JFreeChart resultat = new JFreeChart(null, TraceGraphique.AXE, trace, false);
        resultat.setBackgroundPaint(null);
        resultat.setPadding(RectangleInsets.ZERO_INSETS);
        return resultat;
    }

    private static XYLineAndShapeRenderer repere() {
        XYLineAndShapeRenderer rendu = new XYLineAndShapeRenderer(true, false);
        rendu.setDrawSeriesLineAsPath(true);
        rendu.setSeriesPaint(0, Encre.REPERE.couleur());
        rendu.setSeriesStroke(0, TIRETS);
        return rendu;
    }

    private static NumberAxis annees(Graphique graphique, Cadre cadre) {
        NumberAxis axe = new AxeAnnees(graphique.annees(), graphique.pas());
        axe.setRange(cadre.debut(), cadre.fin());
        axe.setAxisLinePaint(Encre.AXE.couleur());
        axe.setAxisLineStroke(FILET);
        axe.setTickMarkPaint(Encre.AXE.couleur());
        axe.setTickMarkStroke(FILET);
        axe.setTickMarkOutsideLength(4);
        axe.setTickLabelInsets(new RectangleInsets(3, 0, 0, 0));
        return sobre(axe);
    }

    private static NumberAxis valeurs(Graphique graphique, Cadre cadre) {
        NumberAxis axe = new AxeValeurs(cadre.echelle(), graphique.unite());
        axe.setRange(cadre.echelle().min(), cadre.echelle().max());
        axe.setAxisLineVisible(false);
        axe.setTickMarksVisible(false);
        axe.setTickLabelInsets(new RectangleInsets(0, 6, 0, 0));
        return sobre(axe);
    }

    private static <A extends ValueAxis> A sobre(A axe) {
        axe.setTickLabelFont(TraceGraphique.AXE);
        axe.setTickLabelPaint(Encre.SECONDAIRE.couleur());
        return axe;
    }
}

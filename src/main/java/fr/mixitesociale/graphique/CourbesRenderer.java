package fr.mixitesociale.graphique;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Curves with a marker a year; hollow where the value is estimated. */
final class CourbesRenderer extends XYLineAndShapeRenderer {

    private final transient List<Serie> series;

    CourbesRenderer(List<Serie> series) {
        this.series = series;
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setDefaultShapesVisible(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(1.5f));
        for (int rang = 0; rang < series.size(); rang++) {
            StyleSerie style = StyleSerie.de(rang);
            setSeriesPaint(rang, style.trait().couleur());
            setSeriesStroke(rang, style.pointille());
            setSeriesShape(rang, style.marque());
        }
    }

    @Override
    public Paint getItemFillPaint(int rang, int annee) {
        XYDataset points = getPlot().getDataset();
        int an = (int) points.getXValue(rang, annee);
        boolean estime = series.get(rang).en(an).filter(Point::estime).isPresent();
        return estime ? Encre.PAPIER.couleur() : getItemPaint(rang, annee);
    }
}

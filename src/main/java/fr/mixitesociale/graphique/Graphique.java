package fr.mixitesociale.graphique;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line chart over years, or quarters, as data: whatever is needed to draw it, tell it in words, show it as a table or export it.
 *
 * @param id stable and unique on a page (« taux-01322 »): file name of the exports, prefix of the SVG ids
 * @param titre states the fact (« Un demi-point gagné par an : à ce rythme, 25 % en 2042 »)
 * @param sousTitre what is drawn and in which unit (« Taux de logement social, %, inventaires SRU 2006-2025 »)
 * @param source origin and vintage of the figures, printed with the chart
 * @param unite how values are written
 * @param series at most five curves: there is no sixth colour, dash and marker that everyone tells apart
 * @param repere horizontal reference line (objective), or null
 * @param annotations dated events drawn as vertical lines
 * @param lecture reading written by a person, printed under the chart, or null
 * @param pas what one step of the horizontal axis is
 */
public record Graphique(
        String id,
        String titre,
        String sousTitre,
        String source,
        Unite unite,
        List<Serie> series,
        @Nullable Repere repere,
        List<Annotation> annotations,
        @Nullable String lecture,
        Pas pas) {

    /** Curves that colour, dash and marker still tell apart. */
    public static final int SERIES_MAX = 5;

    public Graphique {
        if (series.size() > SERIES_MAX) {
            throw new IllegalArgumentException(
                    "At most %d curves on a chart, got %d".formatted(SERIES_MAX, series.size()));
        }
        series = List.copyOf(series);
        annotations = annotations.stream()
                .sorted(Comparator.comparingDouble(Annotation::annee))
                .toList();
    }

    /** A chart over years. */
    public Graphique(
            String id,
            String titre,
            String sousTitre,
            String source,
            Unite unite,
            List<Serie> series,
            @Nullable Repere repere,
            List<Annotation> annotations,
            @Nullable String lecture) {
        this(id, titre, sousTitre, source, unite, series, repere, annotations, lecture, Pas.ANNEE);
    }

    /** {@link #id} as HTML identifiers and file names accept it. */
    public String identifiant() {
        return Identifiant.de(id);
    }

    /** Every year from the first to the last point of the curves, also those without a value; empty without point. */
    List<Integer> annees() {
        IntSummaryStatistics bornes = series.stream()
                .flatMap(serie -> serie.points().stream())
                .mapToInt(Point::annee)
                .summaryStatistics();
        return bornes.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(bornes.getMin(), bornes.getMax())
                        .boxed()
                        .toList();
    }

    /** How the values of the vertical axis are written. */
    public enum Unite {
        POURCENT,
        LOGEMENTS,
        INDICE
    }

    /** Horizontal reference line with its label, one value per year since a target may change. */
    public record Repere(String libelle, List<Point> points) {
        public Repere {
            points = Serie.Points.ordonnes(libelle, points);
        }
    }

    /** A dated event: {@code annee} may carry a fraction (2019.5 for 1 July 2019). */
    public record Annotation(double annee, String libelle) {}
}

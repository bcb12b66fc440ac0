package fr.mixitesociale.graphique;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One curve: its name, written at its end, and one point a year. A missing year is a gap, never joined. */
public record Serie(String nom, List<Point> points) {

    public Serie {
        points = Points.ordonnes(nom, points);
    }

    /** @return the point of that year; empty when the year is missing or has no value */
    public Optional<Point> en(int annee) {
        return points.stream()
                .filter(point -> point.annee() == annee && point.valeur() != null)
                .findFirst();
    }

    /** The points that carry a value, oldest first. */
    List<Point> connus() {
        return points.stream().filter(point -> point.valeur() != null).toList();
    }

    /** What curves and reference lines have in common. */
    static final class Points {

        private Points() {}

        static List<Point> ordonnes(String nom, List<Point> points) {
            List<Point> ordonnes = points.stream()
                    .sorted(Comparator.comparingInt(Point::annee))
                    .toList();
            for (int i = 1; i < ordonnes.size(); i++) {
                if (ordonnes.get(i).annee() == ordonnes.get(i - 1).annee()) {
                    throw new IllegalArgumentException("One point a year expected in « %s », several for %d"
                            .formatted(nom, ordonnes.get(i).annee()));
                }
            }
            return ordonnes;
        }
    }
}

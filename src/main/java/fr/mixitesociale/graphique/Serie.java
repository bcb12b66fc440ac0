package fr.mixitesociale.graphique;

import java.util.List;

/** One curve: its name, written at its end, and its points ordered by year. A missing year is a gap, never joined. */
public record Serie(String nom, List<Point> points) {

    public Serie {
        points = List.copyOf(points);
    }
}

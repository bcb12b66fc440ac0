package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drawing of one chart of two curves over 25 years, from its data to the SVG of the page, never from the cache. */
@Tag("bench")
class GraphiqueBench {

    @Test
    void unDessin() throws Exception {
        DessinGraphique dessin = new DessinGraphique();
        int[] octets = new int[1];
        Mesures mesures = Mesures.de(1_000, 300, _ -> {}, tour -> {
            String svg = dessin.svg(graphique("taux-" + tour));
            assertThat(svg).contains("<path");
            octets[0] = svg.length();
        });
        System.out.printf(
                Locale.ROOT,
                "BENCH one chart (2 curves, 25 years): %s, goal <= 6 ms; %d characters of SVG%n",
                mesures,
                octets[0]);
    }

    private static Graphique graphique(String id) {
        return new Graphique(
                id,
                "4,2 points gagnés en vingt-cinq ans",
                "Taux de logement social, %",
                "Inventaires SRU",
                Graphique.Unite.POURCENT,
                List.of(serie("Taux constaté", 12), serie("Taux de la strate", 14)),
                null,
                List.of(new Graphique.Annotation(2014.5, "PLU modifié")),
                null);
    }

    private static Serie serie(String nom, int depart) {
        return new Serie(
                nom,
                IntStream.range(0, 25)
                        .mapToObj(i -> new Point(2001 + i, BigDecimal.valueOf(100L * depart + 17L * i, 2), i == 12))
                        .toList());
    }
}

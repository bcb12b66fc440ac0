package fr.mixitesociale.graphique;

import static fr.mixitesociale.graphique.UnGraphique.unGraphique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L’image PNG d’un graphique")
class PngTest {

    private final DessinGraphique dessin = new DessinGraphique();
    private final Graphique graphique = unGraphique()
            .serie("Taux", 2020, "10", "11", "14")
            .repereConstant("objectif 25 %", 2020, 2022, "25")
            .fait();

    @Test
    @DisplayName("a la taille demandée, un fond blanc, et montre la courbe, la référence et le titre")
    void image() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(dessin.png(graphique, 860, 500, 2)));

        assertThat(image.getWidth()).isEqualTo(1720);
        assertThat(image.getHeight()).isEqualTo(1000);
        assertThat(image.getRGB(0, 0)).isEqualTo(Encre.PAPIER.couleur().getRGB());
        assertThat(pixels(image, Encre.SERIE_1)).isGreaterThan(1000);
        assertThat(pixels(image, Encre.REPERE)).isGreaterThan(500);
        assertThat(pixels(image, Encre.TEXTE)).isGreaterThan(500);
    }

    @Test
    @DisplayName("refuse une taille illisible ou démesurée")
    void tailles() {
        assertThatIllegalArgumentException().isThrownBy(() -> dessin.png(graphique, 10, 500, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> dessin.png(graphique, 860, 500, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> dessin.png(graphique, 100_000, 100_000, 100));
    }

    private static long pixels(BufferedImage image, Encre encre) {
        int couleur = encre.couleur().getRGB();
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> image.getRGB(x, y) == couleur)
                        .count())
                .sum();
    }
}

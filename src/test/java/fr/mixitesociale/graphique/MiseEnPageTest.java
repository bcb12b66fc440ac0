package fr.mixitesociale.graphique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La mise en page d’un graphique")
class MiseEnPageTest {

    @Test
    @DisplayName("gradue par nombres ronds, depuis zéro sauf loin de zéro")
    void echelle() {
        assertThat(Echelle.de(DoubleStream.of(8, 16.47, 25), true, 5)).isEqualTo(new Echelle(0, 25, 5));
        assertThat(Echelle.de(DoubleStream.of(687, 912), true, 5)).isEqualTo(new Echelle(650, 950, 50));
        assertThat(Echelle.de(DoubleStream.of(100, 171), false, 5)).isEqualTo(new Echelle(100, 180, 20));
        assertThat(Echelle.de(DoubleStream.of(-40, 50), true, 5)).isEqualTo(new Echelle(-40, 60, 20));
        assertThat(Echelle.de(DoubleStream.of(0), true, 5).graduations()).isNotEmpty();
        assertThat(Echelle.de(DoubleStream.empty(), true, 5).graduations()).isEmpty();
        assertThat(new Echelle(0, 0.6, 0.2).decimales()).isEqualTo(1);
    }

    @Test
    @DisplayName("nomme toujours la première et la dernière année, les autres quand elles ont la place")
    void annees() {
        List<Integer> dixNeuf = IntStream.rangeClosed(2007, 2025).boxed().toList();

        assertThat(AxeAnnees.etiquetees(dixNeuf, 900, 40)).hasSize(19);
        assertThat(AxeAnnees.etiquetees(dixNeuf, 440, 40))
                .containsExactly(2007, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2025);
        assertThat(AxeAnnees.etiquetees(dixNeuf, 60, 40)).containsExactly(2007, 2025);
        assertThat(AxeAnnees.etiquetees(List.of(2025), 60, 40)).containsExactly(2025);
    }

    @Test
    @DisplayName("écarte les libellés qui se touchent sans les pousser hors du cadre")
    void empilement() {
        double[] hauteurs = {20, 20, 20};

        assertThat(Empilement.placer(new double[] {10, 100, 150}, hauteurs, 0, 200))
                .containsExactly(10, 100, 150);
        assertThat(Empilement.placer(new double[] {98, 100, 102}, hauteurs, 0, 200))
                .containsExactly(80, 100, 120);
        assertThat(Empilement.placer(new double[] {190, 190, 190}, hauteurs, 0, 200))
                .containsExactly(140, 160, 180);
        assertThat(Empilement.placer(new double[] {-5, -5, 150}, hauteurs, 0, 200))
                .containsExactly(0, 20, 150);
    }

    @Test
    @DisplayName("coupe les textes entre les mots et le dit")
    void texte() {
        Texte texte = Texte.couper(
                "Logements locatifs sociaux retenus à l’inventaire",
                Polices.NORMALE.deriveFont(12f),
                Encre.TEXTE,
                110,
                2);

        assertThat(texte.lignes()).hasSize(2);
        assertThat(texte.lignes().getLast()).endsWith("…");
        assertThat(texte.largeur()).isLessThanOrEqualTo(110);
        assertThat(Texte.couper("x".repeat(500), Polices.NORMALE.deriveFont(12f), Encre.TEXTE, 110, 3)
                        .largeur())
                .isLessThanOrEqualTo(110);
    }
}

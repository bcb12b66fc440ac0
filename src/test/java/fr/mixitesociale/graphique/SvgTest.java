package fr.mixitesociale.graphique;

import static fr.mixitesociale.graphique.UnGraphique.unGraphique;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.graphique.Graphique.Unite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("Le dessin SVG d’un graphique")
class SvgTest {

    private final DessinGraphique dessin = new DessinGraphique();

    @Test
    @DisplayName("tient dans la largeur de la page et se présente à un lecteur d’écran")
    void racine() {
        Element svg = DocumentSvg.lire(dessin.svg(dixNeufAns()));

        assertThat(svg.getAttribute("viewBox")).startsWith("0 0 500 ");
        assertThat(svg.hasAttribute("width")).isFalse();
        assertThat(svg.hasAttribute("height")).isFalse();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("svg-taux-00001-titre svg-taux-00001-texte");
        assertThat(DocumentSvg.texte(svg, "title")).isEqualTo("Un demi-point gagné par an : à ce rythme, 25 % en 2042");
        assertThat(DocumentSvg.texte(svg, "desc")).startsWith("Taux : de 8,00\u00a0% en 2007 à 17,00\u00a0% en 2025");
    }

    @Test
    @DisplayName("n’a ni prologue, ni définition, ni identifiant qui se répète sur une page")
    void identifiants() {
        String page = dessin.svg(dixNeufAns())
                + dessin.svg(dixNeufAns(), Gabarit.ETROIT)
                + dessin.svg(unGraphique().id("manque 00001").fait())
                + dessin.svg(unGraphique().id("manque-00001").fait());

        assertThat(page).startsWith("<svg ").doesNotContain("<?xml", "<!DOCTYPE", "<defs", "clip-path", "url(");
        assertThat(DocumentSvg.identifiants("<g>" + page + "</g>")).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("écrit les lettres comme du texte, à la française")
    void texte() {
        Element svg = DocumentSvg.lire(dessin.svg(dixNeufAns()));

        assertThat(svg.getAttribute("font-family")).isEqualTo("'Source Sans 3', sans-serif");
        assertThat(DocumentSvg.textes(svg))
                .contains("2007", "2025", "25\u00a0%", "objectif 25 %", "17,00\u00a0%", "PLU modifié")
                .doesNotContain("2\u202f025", "2 025");
    }

    @Test
    @DisplayName("pèse moins de 12 Ko une fois compressé, pour dix-neuf ans et cinq courbes")
    void poids() throws IOException {
        UnGraphique cinq = unGraphique().unite(Unite.LOGEMENTS);
        for (int i = 0; i < 5; i++) {
            cinq.serie("courbe " + i, 2007, taux(i * 3));
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(octets)) {
            gzip.write(dessin.svg(cinq.fait()).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(octets.size()).isLessThan(12_000);
    }

    @Test
    @DisplayName("creuse les points estimés et eux seuls")
    void estimes() {
        Graphique graphique = unGraphique()
                .serie("Taux", 2020, "10", "~11", "12", "~13", "14")
                .fait();

        Element svg = DocumentSvg.lire(dessin.svg(graphique));

        assertThat(DocumentSvg.classes(svg, "f-papier t-serie-1")).isEqualTo(2);
        assertThat(DocumentSvg.classes(svg, "f-serie-1 t-serie-1")).isEqualTo(3);
    }

    @Test
    @DisplayName("interrompt la courbe là où une valeur manque, que l’année soit vide ou absente")
    void lacunes() {
        Graphique videEn2012 =
                unGraphique().serie("Taux", 2010, "10", "11", null, "13", "14").fait();
        Graphique absente = new Graphique(
                "absente",
                "t",
                "s",
                "source",
                Unite.POURCENT,
                List.of(new Serie(
                        "Taux",
                        videEn2012.series().getFirst().points().stream()
                                .filter(point -> point.annee() != 2012)
                                .toList())),
                null,
                List.of(),
                null);

        assertThat(DocumentSvg.morceaux(DocumentSvg.lire(dessin.svg(videEn2012)), "t-serie-1"))
                .isEqualTo(2);
        assertThat(DocumentSvg.morceaux(DocumentSvg.lire(dessin.svg(absente)), "t-serie-1"))
                .isEqualTo(2);
        assertThat(DocumentSvg.morceaux(
                        DocumentSvg.lire(dessin.svg(
                                unGraphique().serie("Taux", 2010, "1", "2", "3").fait())),
                        "t-serie-1"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("dit les valeurs d’une année sous la souris")
    void infobulles() {
        String svg = dessin.svg(unGraphique().serie("Taux", 2020, "10", "~11.5").fait());

        assertThat(svg).contains("<title>2021 · Taux : 11,50\u00a0% (estimé)</title>");
    }

    @Test
    @DisplayName("reste clair dans un fichier à part, avec titre, lecture et source")
    void autonome() {
        Graphique graphique = unGraphique()
                .serie("Taux", 2020, "10", "11")
                .lecture("Lecture de la DDT.")
                .fait();

        Element svg = DocumentSvg.lire(dessin.svgAutonome(graphique));

        assertThat(DocumentSvg.textes(svg))
                .contains(graphique.titre(), graphique.sousTitre(), graphique.source(), "Lecture de la DDT.");
        Element fond = (Element) svg.getElementsByTagName("rect").item(0);
        assertThat(fond.getAttribute("fill")).isEqualTo("#ffffff");
        assertThat(DocumentSvg.classes(svg, "f-")).isZero();
    }

    @Test
    @DisplayName("se passe de données sans se tromper : « Aucune valeur n’est disponible. »")
    void sansValeur() {
        Graphique rien = unGraphique().fait();
        Graphique nulles = unGraphique().serie("Taux", 2020, null, null).fait();

        assertThat(DocumentSvg.textes(DocumentSvg.lire(dessin.svg(rien)))).contains("Aucune valeur n’est disponible.");
        assertThat(DocumentSvg.textes(DocumentSvg.lire(dessin.svg(nulles))))
                .containsExactlyInAnyOrder("Aucune valeur n’est disponible.", "2020", "2021");
    }

    private static Graphique dixNeufAns() {
        return unGraphique()
                .serie("Taux", 2007, taux(8))
                .repereConstant("objectif 25 %", 2007, 2025, "25")
                .annotation(2017.3, "PLU modifié")
                .fait();
    }

    private static String[] taux(int depart) {
        String[] valeurs = new String[19];
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = String.valueOf(depart + i * 0.5);
        }
        return valeurs;
    }
}

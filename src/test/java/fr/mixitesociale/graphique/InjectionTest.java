package fr.mixitesociale.graphique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.graphique.Graphique.Annotation;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@DisplayName("Un texte malveillant reste un texte")
class InjectionTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "text", "path", "line", "rect", "circle", "ellipse", "polygon", "polyline");

    private final DessinGraphique dessin = new DessinGraphique();

    static List<String> corpus() {
        return List.of(
                "<script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "</text><image href=x onerror=alert(1)>",
                "</svg><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "\" onmouseover=\"alert(1)",
                "]]><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<!--",
                "--><script>alert(1)</script>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "&amp;amp;",
                "<foreignObject><body onload=alert(1)></foreignObject>",
                "<a xlink:href=\"javascript:alert(1)\">x</a>",
                "<style>*{display:none}</style>",
                "<use href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
                "javascript:alert(1)",
                "{0} {1,choice,0#x}",
                "'{'",
                "${jndi:ldap://x/y}",
                "%s %n %1$s",
                "=cmd|' /C calc'!A0",
                "nul \u0000 et \u0008 et \u001b",
                "retour\r\nà la ligne\tet tabulation",
                "\u202eecrutcel\u202c",
                "\ud800 moitié de paire, \uffff, \ufffe",
                "😀 <b>gras</b> é".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    @DisplayName("à l’écran et dans le fichier")
    void svg(String texte) {
        Graphique graphique = partout(texte);

        for (String svg :
                List.of(dessin.svg(graphique), dessin.svg(graphique, Gabarit.ETROIT), dessin.svgAutonome(graphique))) {
            Element racine = DocumentSvg.lire(svg);
            assertThat(DocumentSvg.texte(racine, "title")).isEqualTo(Texte.lisible(texte));
            assertThat(DocumentSvg.elements(racine)).allSatisfy(this::inoffensif);
            // as a browser reads it, inside a page
            assertThat(Jsoup.parseBodyFragment("<div>" + svg + "</div>")
                            .body()
                            .select("div *")
                            .eachAttr("onerror"))
                    .isEmpty();
            assertThat(Jsoup.parseBodyFragment("<div>" + svg + "</div>").body().select("div *"))
                    .allSatisfy(element -> assertThat(ELEMENTS).contains(element.normalName()));
        }
        assertThat(dessin.png(graphique, 400, 300, 1)).isNotEmpty();
        assertThat(graphique.identifiant()).matches("[A-Za-z0-9_-]+");
    }

    private void inoffensif(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        assertThat(IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
                .noneMatch(nom -> nom.toLowerCase(Locale.ROOT).startsWith("on") || nom.contains("href"));
    }

    private static Graphique partout(String texte) {
        List<Point> points = List.of(
                new Point(2020, BigDecimal.ONE, false),
                new Point(2021, null, true),
                new Point(2022, BigDecimal.TEN, true));
        return new Graphique(
                texte,
                texte,
                texte,
                texte,
                Unite.POURCENT,
                List.of(new Serie(texte, points), new Serie(texte, points)),
                new Repere(texte, points),
                List.of(new Annotation(2020.5, texte)),
                texte);
    }
}

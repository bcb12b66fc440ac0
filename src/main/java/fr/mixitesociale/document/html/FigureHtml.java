package fr.mixitesociale.document.html;

import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.graphique.AlternativeTextuelle;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.Phrases;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A chart: the drawing, then its number and title, what it shows, what a person reads in it, its source. */
final class FigureHtml {

    private final Function<Graphique, String> svg;
    private int figures;

    /**
     * @param svg one {@code svg} element, made by the portal
     * @param dejaEcrites charts of the document before the first one written here
     */
    FigureHtml(Function<Graphique, String> svg, int dejaEcrites) {
        this.svg = svg;
        figures = dejaEcrites;
    }

    void ecrire(Graphique graphique, Element parent) {
        figures++;
        Element figure = parent.appendElement("div").addClass("doc-figure");
        Element dessin =
                Jsoup.parse(svg.apply(graphique), "", Parser.xmlParser()).firstElementChild();
        if (dessin != null) {
            // what the PDF says of a picture to whoever does not see it
            dessin.attr("alt", alternative(graphique));
            figure.appendChild(dessin);
        }
        Element legende = figure.appendElement("p").addClass("doc-legende");
        legende.appendElement("span").addClass("doc-rang").appendText(Phrases.de("document.legende.figure", figures));
        legende.appendText(" " + TexteSur.ligne(graphique.titre()));
        @Nullable String lecture = graphique.lecture();
        if (lecture != null && !lecture.isBlank()) {
            figure.appendElement("p").appendText(TexteSur.de(lecture));
        }
        figure.appendElement("p")
                .addClass("doc-note")
                .appendText(Phrases.de(
                        "document.figure.source",
                        TexteSur.ligne(graphique.sousTitre()),
                        TexteSur.ligne(graphique.source())));
    }

    static String alternative(Graphique graphique) {
        return TexteSur.ligne(graphique.titre() + ". " + String.join(" ", AlternativeTextuelle.de(graphique)));
    }
}

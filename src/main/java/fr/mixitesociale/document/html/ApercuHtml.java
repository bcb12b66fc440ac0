package fr.mixitesociale.document.html;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element.Corps;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.graphique.DessinGraphique;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One section of the text as the screen shows it, in the colours of the page. Nothing a person typed is read as HTML. */
public final class ApercuHtml {

    private final DessinGraphique dessin;

    public ApercuHtml(DessinGraphique dessin) {
        this.dessin = dessin;
    }

    /** @param rang place of the section in the document: its tables and charts go on with the numbers of those before */
    public String section(Deroule deroule, int rang) {
        List<Feuillet> avant = deroule.feuillets().subList(0, rang);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element corps = page.body().appendElement("div");
        new CorpsHtml(new FigureHtml(dessin::svg, nombre(avant, Bloc.Figure.class)), nombre(avant, Bloc.Tableau.class))
                .feuillet(deroule.feuillets().get(rang), corps);
        return corps.html();
    }

    private static int nombre(List<Feuillet> feuillets, Class<? extends Bloc> genre) {
        return (int) feuillets.stream()
                .flatMap(feuillet -> feuillet.elements().stream())
                .filter(element -> element instanceof Corps(Bloc bloc) && genre.isInstance(bloc))
                .count();
    }
}

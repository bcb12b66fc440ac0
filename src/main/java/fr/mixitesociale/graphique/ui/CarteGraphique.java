package fr.mixitesociale.graphique.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Gabarit;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.Phrases;

/**
 * A chart on a page: the fact it shows as a heading, the drawing, its reading and source, then the ways to get at the
 * figures: data table, downloads, explanation in words.
 */
public class CarteGraphique extends Section {

    /** Heading level of the card's title, so that it fits the outline of its page. */
    public enum Niveau {
        H2,
        H3
    }

    /** A card whose title is an H2. */
    public CarteGraphique(Graphique graphique, DessinGraphique dessin) {
        this(graphique, dessin, Niveau.H2);
    }

    public CarteGraphique(Graphique graphique, DessinGraphique dessin, Niveau niveau) {
        String id = "graphique-" + graphique.identifiant();
        HtmlContainer titre = switch (niveau) {
            case H2 -> new H2(graphique.titre());
            case H3 -> new H3(graphique.titre());
        };
        titre.setId(id + "-titre");
        setId(id);
        getElement().setAttribute("aria-labelledby", id + "-titre");
        addClassName("graphique");
        titre.addClassName("graphique-titre");
        add(titre, paragraphe("graphique-sous-titre", graphique.sousTitre()));
        add(svg("graphique-large", dessin.svg(graphique, Gabarit.LARGE)));
        add(svg("graphique-etroit", dessin.svg(graphique, Gabarit.ETROIT)));
        String lecture = graphique.lecture();
        if (lecture != null && !lecture.isBlank()) {
            add(paragraphe("graphique-lecture", lecture));
        }
        add(paragraphe("graphique-source", graphique.source()));
        ajouterActions(id, graphique, dessin);
    }

    private void ajouterActions(String id, Graphique graphique, DessinGraphique dessin) {
        Depliant tableau = new Depliant(
                id + "-tableau", Phrases.de("graphique.action.tableau"), () -> new TableauDonnees(graphique));
        Depliant aide =
                new Depliant(id + "-aide", Phrases.de("graphique.action.aide"), () -> new AideLecture(graphique));
        Div actions = new Div();
        actions.addClassName("graphique-actions");
        actions.add(tableau.bouton());
        actions.add(Telechargements.de(graphique, dessin));
        actions.add(aide.bouton());
        add(actions, tableau, aide);
    }

    private static Paragraph paragraphe(String classe, String texte) {
        Paragraph paragraphe = new Paragraph(texte);
        paragraphe.addClassName(classe);
        return paragraphe;
    }

    /**
     * In a div: only then does the browser read the markup as SVG. Every text in it was escaped when it was drawn. Not
     * {@code Html}, which reads it all to find its first tag.
     */
    private static Div svg(String classe, String svg) {
        Div dessin = new Div();
        dessin.addClassNames("graphique-dessin", classe);
        dessin.getElement().setProperty("innerHTML", svg);
        return dessin;
    }
}

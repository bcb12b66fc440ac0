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
import java.util.Objects;

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

    private final transient DessinGraphique dessin;
    private final HtmlContainer titre;
    private final Paragraph sousTitre = paragraphe("graphique-sous-titre");
    private final Div large = dessin("graphique-large");
    private final Div etroit = dessin("graphique-etroit");
    private final Paragraph lecture = paragraphe("graphique-lecture");
    private final Paragraph source = paragraphe("graphique-source");
    private final Depliant tableau;
    private final Depliant aide;
    private final Telechargements telechargements;
    private transient Graphique montre;

    /** A card whose title is an H2. */
    public CarteGraphique(Graphique graphique, DessinGraphique dessin) {
        this(graphique, dessin, Niveau.H2);
    }

    public CarteGraphique(Graphique graphique, DessinGraphique dessin, Niveau niveau) {
        this.dessin = dessin;
        montre = graphique;
        titre = switch (niveau) {
            case H2 -> new H2();
            case H3 -> new H3();
        };
        titre.addClassName("graphique-titre");
        String id = "graphique-" + graphique.identifiant();
        titre.setId(id + "-titre");
        setId(id);
        getElement().setAttribute("aria-labelledby", id + "-titre");
        addClassName("graphique");
        tableau =
                new Depliant(id + "-tableau", Phrases.de("graphique.action.tableau"), () -> new TableauDonnees(montre));
        aide = new Depliant(id + "-aide", Phrases.de("graphique.action.aide"), () -> new AideLecture(montre));
        telechargements = new Telechargements(graphique.identifiant(), dessin, () -> montre);
        add(titre, sousTitre, large, etroit, lecture, source, actions(), tableau, aide);
        montrer(graphique, true);
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("graphique-actions");
        actions.add(tableau.bouton());
        actions.add(telechargements.liens());
        actions.add(aide.bouton());
        return actions;
    }

    /**
     * Another state of the same chart, in place: what the reader had unfolded stays unfolded.
     *
     * @param deuxGabarits also drawn for a narrow card; false where the card is known to be wide, also once printed
     */
    public void montrer(Graphique graphique, boolean deuxGabarits) {
        montre = graphique;
        titre.setText(graphique.titre());
        sousTitre.setText(graphique.sousTitre());
        source.setText(graphique.source());
        String dit = Objects.requireNonNullElse(graphique.lecture(), "");
        lecture.setText(dit);
        lecture.setVisible(!dit.isBlank());
        tracer(large, dessin.svg(graphique, Gabarit.LARGE));
        tracer(etroit, deuxGabarits ? dessin.svg(graphique, Gabarit.ETROIT) : "");
        setClassName("graphique-seul", !deuxGabarits);
        telechargements.nommer(graphique.titre());
        tableau.renouveler();
        aide.renouveler();
    }

    private static Paragraph paragraphe(String classe) {
        Paragraph paragraphe = new Paragraph();
        paragraphe.addClassName(classe);
        return paragraphe;
    }

    private static Div dessin(String classe) {
        Div dessin = new Div();
        dessin.addClassNames("graphique-dessin", classe);
        return dessin;
    }

    /**
     * In a div: only then does the browser read the markup as SVG. Every text in it was escaped when it was drawn. Not
     * {@code Html}, which reads it all to find its first tag.
     */
    private static void tracer(Div dessin, String svg) {
        dessin.getElement().setProperty("innerHTML", svg);
    }
}

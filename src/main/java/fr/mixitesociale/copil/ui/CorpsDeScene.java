package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.copil.Scene.Repere;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.DessinJauge;
import fr.mixitesociale.graphique.DessinJauge.Format;
import fr.mixitesociale.graphique.Gabarit;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;

/** What a scene shows between its title and its sources. */
class CorpsDeScene extends Div {

    /** With so few rows, and so few characters in all, the letters may be larger: the foot stays on the screen. */
    private static final int PEU = 4;

    private static final int PEU_DE_TEXTE = 380;
    private static final int TRES_PEU = 2;
    private static final int TRES_PEU_DE_TEXTE = 240;

    CorpsDeScene(Corps corps, DessinGraphique dessin) {
        addClassName("scene");
        switch (corps) {
            case Corps.Courbes(List<Graphique> graphiques) -> courbes(graphiques, dessin);
            case Corps.Objectif objectif -> objectif(objectif);
            case Corps.Table table -> table(table);
            case Corps.Rien(String phrase) -> add(new Paragraph(phrase));
        }
    }

    /** Two charts side by side take the narrow layout: their letters are then as large as one chart's. */
    private void courbes(List<Graphique> graphiques, DessinGraphique dessin) {
        addClassNames("courbes", "courbes-" + graphiques.size());
        Gabarit gabarit = graphiques.size() == 1 ? Gabarit.LARGE : Gabarit.ETROIT;
        for (Graphique graphique : graphiques) {
            Paragraph nom = new Paragraph(graphique.sousTitre());
            nom.addClassName("nom-courbe");
            add(new Div(nom, svg(dessin.svg(graphique, gabarit))));
        }
    }

    private void objectif(Corps.Objectif objectif) {
        addClassName("scene-objectif");
        add(jauge("jauge-large", objectif, Format.LARGE), jauge("jauge-etroite", objectif, Format.ETROIT));
        Div reperes = new Div();
        reperes.addClassName("reperes-scene");
        for (Repere repere : objectif.reperes()) {
            Span nom = new Span(repere.nom());
            nom.addClassName("nom");
            reperes.add(new Div(nom, new Span(repere.valeur())));
        }
        UnorderedList lignes = new UnorderedList();
        objectif.lignes().forEach(ligne -> lignes.add(new ListItem(ligne)));
        add(reperes, lignes);
    }

    private static Component jauge(String classe, Corps.Objectif objectif, Format format) {
        Div dessin = svg(DessinJauge.svg(objectif.jauge(), format));
        dessin.addClassName(classe);
        return dessin;
    }

    private void table(Corps.Table table) {
        addClassName("scene-table");
        int rangs = table.lignes().size();
        int texte = table.lignes().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        setClassName("peu-de-lignes", rangs <= PEU && texte <= PEU_DE_TEXTE);
        setClassName("tres-peu-de-lignes", rangs <= TRES_PEU && texte <= TRES_PEU_DE_TEXTE);
        add(new TableDonnees(
                table.legende(), table.tetes().stream().map(Colonne::texte).toList(), table.lignes()));
        if (table.reste() != null) {
            Paragraph reste = new Paragraph(table.reste());
            reste.addClassName("reste");
            add(reste);
        }
    }

    private static Div svg(String svg) {
        Div dessin = new Div();
        dessin.addClassName("dessin");
        dessin.getElement().setProperty("innerHTML", svg);
        return dessin;
    }
}

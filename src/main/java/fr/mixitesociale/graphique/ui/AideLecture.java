package fr.mixitesociale.graphique.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.graphique.AlternativeTextuelle;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.TableauGraphique;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** « Comment lire ce graphique ? »: what the signs mean, those that this chart has, then what it says in words. */
final class AideLecture extends Div {

    AideLecture(Graphique graphique) {
        addClassName("graphique-aide");
        add(new Paragraph(String.join(" ", signes(graphique))));
        UnorderedList phrases = new UnorderedList();
        AlternativeTextuelle.de(graphique).forEach(phrase -> phrases.add(new ListItem(phrase)));
        add(phrases);
    }

    private static List<String> signes(Graphique graphique) {
        TableauGraphique tableau = TableauGraphique.de(graphique);
        List<String> signes = new ArrayList<>(List.of(Phrases.de("graphique.signe.point")));
        if (tableau.lignes().stream()
                .anyMatch(ligne -> ligne.cellules().stream().anyMatch(TableauGraphique.Cellule::estime))) {
            signes.add(Phrases.de("graphique.signe.estime"));
        }
        if (tableau.lignes().stream()
                .anyMatch(ligne -> ligne.cellules().stream()
                        .limit(graphique.series().size())
                        .anyMatch(cellule -> cellule.valeur() == null))) {
            signes.add(Phrases.de("graphique.signe.lacune"));
        }
        if (graphique.repere() != null) {
            signes.add(Phrases.de("graphique.signe.repere"));
        }
        if (!graphique.annotations().isEmpty()) {
            signes.add(Phrases.de("graphique.signe.annotation"));
        }
        return signes;
    }
}

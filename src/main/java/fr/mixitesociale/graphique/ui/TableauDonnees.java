package fr.mixitesociale.graphique.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.TableauGraphique;
import fr.mixitesociale.graphique.TableauGraphique.Ligne;
import fr.mixitesociale.socle.Phrases;

/** The figures of a chart as an HTML table, latest year first: that is the one people look for. */
final class TableauDonnees extends Div {

    TableauDonnees(Graphique graphique) {
        addClassName("graphique-tableau");
        // wide tables scroll on a telephone: the scrolling part must be reachable with the keyboard
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Phrases.de("graphique.tableau.titre", graphique.titre()));
        TableauGraphique tableau = TableauGraphique.de(graphique);
        NativeTable table = new NativeTable();
        table.setCaptionText(graphique.sousTitre());
        NativeTableRow entetes = new NativeTableRow();
        tableau.entetes().forEach(entete -> entetes.add(entete("col", entete)));
        table.getHead().add(entetes);
        tableau.lignes().reversed().forEach(ligne -> table.getBody().add(ligne(ligne)));
        add(table);
    }

    private static NativeTableRow ligne(Ligne ligne) {
        NativeTableRow rangee = new NativeTableRow(entete("row", ligne.libelle()));
        ligne.cellules().forEach(cellule -> {
            NativeTableCell valeur = new NativeTableCell(cellule.texte());
            if (cellule.estime()) {
                valeur.addClassName("graphique-estime");
            }
            rangee.add(valeur);
        });
        return rangee;
    }

    private static NativeTableHeaderCell entete(String portee, String texte) {
        NativeTableHeaderCell entete = new NativeTableHeaderCell(texte);
        entete.getElement().setAttribute("scope", portee);
        return entete;
    }
}

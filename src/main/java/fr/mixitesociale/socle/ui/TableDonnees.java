package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A plain table any screen reader walks through: caption, column heads, first cell of each row as its head. One of texts
 * is a single node for the server, whatever its size; one of components ({@link #composee}) has a node for each cell.
 */
public final class TableDonnees extends Div {

    private final NativeTable table = new NativeTable();
    private final List<Colonne> colonnes;

    /** A column; numbers are aligned on the right. */
    public record Colonne(String titre, boolean estNombre) {

        public static Colonne texte(String titre) {
            return new Colonne(titre, false);
        }

        public static Colonne nombre(String titre) {
            return new Colonne(titre, true);
        }
    }

    public TableDonnees(String legende, List<Colonne> colonnes, List<List<String>> lignes) {
        this(legende, colonnes);
        getElement().setProperty("innerHTML", BalisesTable.de(legende, this.colonnes, lignes));
    }

    private TableDonnees(String legende, List<Colonne> colonnes) {
        this.colonnes = List.copyOf(colonnes);
        addClassName("table-donnees");
        // a table wider than the screen scrolls alone: it must be reachable by keyboard to be scrolled
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", legende);
    }

    /** Cells that are more than text: links, tags. */
    public static TableDonnees composee(String legende, List<Colonne> colonnes, List<List<Component>> lignes) {
        TableDonnees donnees = new TableDonnees(legende, colonnes);
        donnees.table.setCaptionText(legende);
        donnees.table.getHead().add(donnees.tete());
        donnees.add(donnees.table);
        lignes.forEach(ligne -> donnees.table.getBody().add(donnees.rangee(ligne)));
        return donnees;
    }

    /** The line of totals of a table of components. */
    public TableDonnees total(List<String> ligne) {
        table.getFoot().add(rangee(ligne.stream().<Component>map(Text::new).toList()));
        return this;
    }

    private NativeTableRow tete() {
        NativeTableRow rangee = new NativeTableRow();
        colonnes.forEach(colonne -> rangee.add(cellule(new NativeTableHeaderCell(colonne.titre()), "col", colonne)));
        return rangee;
    }

    private NativeTableRow rangee(List<Component> valeurs) {
        NativeTableRow rangee = new NativeTableRow();
        for (int i = 0; i < valeurs.size(); i++) {
            Colonne colonne = colonnes.get(i);
            if (i == 0) {
                rangee.add(cellule(new NativeTableHeaderCell(valeurs.get(i)), "row", colonne));
            } else {
                NativeTableCell cellule = new NativeTableCell(valeurs.get(i));
                cellule.setClassName("nombre", colonne.estNombre());
                rangee.add(cellule);
            }
        }
        return rangee;
    }

    private static HtmlContainer cellule(HtmlContainer cellule, String portee, Colonne colonne) {
        cellule.getElement().setAttribute("scope", portee);
        cellule.setClassName("nombre", colonne.estNombre());
        return cellule;
    }
}

package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;

/** A list as dense as a spreadsheet: 32 px rows, numbers on the right, a first column that stays, pages of 50 lines. */
public final class GrilleListe<T> extends Grid<T> {

    static final String BULLE = "data-bulle";
    static final String TITRE = "data-titre";

    private static final int LIGNES_PAR_PAGE = 50;

    private boolean bulles;

    /** @param nom what the list is, for screen readers */
    public GrilleListe(String nom) {
        super(LIGNES_PAR_PAGE);
        addThemeVariants(GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        getElement().setAttribute("aria-label", nom);
    }

    /**
     * Shows the text of this column's cells in full under the pointer or the focus.
     *
     * @param propriete of the renderer, when the column has one; of no use for a column of plain texts
     */
    public void bulle(Column<T> colonne, String propriete) {
        preparerLesBulles();
        colonne.getElement().setAttribute(BULLE, "_" + propriete);
    }

    /** Shows what the short heading of this column stands for, under the pointer or the focus. */
    public void titre(Column<T> colonne, String titre) {
        preparerLesBulles();
        colonne.getElement().setAttribute(TITRE, titre);
    }

    private void preparerLesBulles() {
        if (!bulles) {
            bulles = true;
            Element bulle = new Element("vaadin-tooltip");
            bulle.setAttribute("slot", "tooltip");
            bulle.addAttachListener(_ -> NavigateurPont.expliquerLesCellules(bulle));
            getElement().appendChild(bulle);
        }
    }

    /** First column: frozen, so that a wide list still says what each line is. */
    public Column<T> tete(String titre, SerializableFunction<T, Component> cellule) {
        return addComponentColumn(cellule::apply)
                .setHeader(titre)
                .setFrozen(true)
                .setResizable(true);
    }

    public Column<T> texte(String titre, ValueProvider<T, String> valeur) {
        return addColumn(valeur).setHeader(titre).setResizable(true);
    }

    /** Numbers already written as French readers expect them. */
    public Column<T> nombre(String titre, ValueProvider<T, String> valeur) {
        return texte(titre, valeur)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    public Column<T> composant(String titre, SerializableFunction<T, Component> cellule) {
        return addComponentColumn(cellule::apply).setHeader(titre).setResizable(true);
    }
}

package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.mixitesociale.inventaire.ColonneExport;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.EnumMap;
import java.util.Map;

/** Which columns the list shows; the name of the commune always stays. What is checked is what is seen. */
class ChoixColonnes extends MenuBar {

    private final GrilleCommunes grille;
    private final Map<ColonneExport, MenuItem> choix = new EnumMap<>(ColonneExport.class);

    ChoixColonnes(GrilleCommunes grille) {
        this.grille = grille;
        setId("communes-colonnes");
        setI18n(TextesVaadin.menu());
        SubMenu menu = addItem(Phrases.de("inventaire.communes.colonnes")).getSubMenu();
        for (ColonneExport colonne : ColonneExport.values()) {
            if (colonne != ColonneExport.NOM) {
                choix.put(colonne, ajouter(menu, colonne));
            }
        }
        cocher();
        grille.quandAdaptee(this::cocher);
    }

    private MenuItem ajouter(SubMenu menu, ColonneExport colonne) {
        MenuItem item = menu.addItem(colonne.libelle());
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.addClickListener(_ -> grille.colonne(colonne).setVisible(item.isChecked()));
        return item;
    }

    private void cocher() {
        choix.forEach((colonne, item) -> item.setChecked(grille.colonne(colonne).isVisible()));
    }
}

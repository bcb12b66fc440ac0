package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.mixitesociale.objectif.ColonneDepartement;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.EnumMap;
import java.util.Map;

/** Which columns the table shows; the name of the commune always stays. */
class ChoixColonnesObjectifs extends MenuBar {

    private final GrilleObjectifs grille;
    private final Map<ColonneDepartement, MenuItem> choix = new EnumMap<>(ColonneDepartement.class);

    ChoixColonnesObjectifs(GrilleObjectifs grille) {
        this.grille = grille;
        setId("objectifs-colonnes");
        setI18n(TextesVaadin.menu());
        SubMenu menu = addItem(Phrases.de("objectif.departement.colonnes")).getSubMenu();
        for (ColonneDepartement colonne : ColonneDepartement.values()) {
            if (colonne != ColonneDepartement.COMMUNE) {
                MenuItem item = menu.addItem(colonne.libelle());
                item.setCheckable(true);
                item.setKeepOpen(true);
                item.addClickListener(_ -> grille.colonne(colonne).setVisible(item.isChecked()));
                choix.put(colonne, item);
            }
        }
        cocher();
    }

    final void cocher() {
        choix.forEach((colonne, item) -> item.setChecked(grille.colonne(colonne).isVisible()));
    }
}

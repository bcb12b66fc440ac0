package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.mixitesociale.inventaire.ColonneExport;
import fr.mixitesociale.socle.Phrases;

/** Which columns the list shows; the name of the commune always stays. */
class ChoixColonnes extends MenuBar {

    ChoixColonnes(GrilleCommunes grille) {
        setId("communes-colonnes");
        SubMenu menu = addItem(Phrases.de("inventaire.communes.colonnes")).getSubMenu();
        for (ColonneExport colonne : ColonneExport.values()) {
            if (colonne != ColonneExport.NOM) {
                MenuItem choix = menu.addItem(colonne.libelle());
                choix.setCheckable(true);
                choix.setKeepOpen(true);
                choix.setChecked(grille.colonne(colonne).isVisible());
                choix.addClickListener(_ -> grille.colonne(colonne).setVisible(choix.isChecked()));
            }
        }
    }
}

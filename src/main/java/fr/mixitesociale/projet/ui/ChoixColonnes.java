package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.EnumMap;
import java.util.Map;

/** Which columns the list shows; the name of the project always stays. What is checked is what is seen. */
class ChoixColonnes extends MenuBar {

    private final GrilleProjets grille;
    private final Map<ColonneProjet, MenuItem> choix = new EnumMap<>(ColonneProjet.class);

    ChoixColonnes(GrilleProjets grille) {
        this.grille = grille;
        setId("projets-colonnes");
        setI18n(TextesVaadin.menu());
        SubMenu menu = addItem(Phrases.de("projet.colonnes")).getSubMenu();
        menu.addItem(Phrases.de("projet.colonnes.toutes"), _ -> {
            grille.colonnes().keySet().forEach(colonne -> grille.montrer(colonne, true));
            cocher();
        });
        menu.addItem(Phrases.de("projet.colonnes.habituelles"), _ -> {
            grille.adapter(false);
            cocher();
        });
        menu.addSeparator();
        grille.colonnes().keySet().stream()
                .filter(colonne -> colonne != ColonneProjet.NOM)
                .forEach(colonne -> choix.put(colonne, ajouter(menu, colonne)));
        cocher();
    }

    /** The width of the screen may have chosen others. */
    void cocher() {
        choix.forEach((colonne, item) -> item.setChecked(grille.estMontree(colonne)));
    }

    private MenuItem ajouter(SubMenu menu, ColonneProjet colonne) {
        MenuItem item = menu.addItem(colonne.libelleLong());
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.addClickListener(_ -> grille.montrer(colonne, item.isChecked()));
        return item;
    }
}

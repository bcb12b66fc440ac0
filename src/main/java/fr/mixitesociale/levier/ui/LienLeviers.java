package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;

/** Links inside the tab: real addresses, followed without reloading the page. */
final class LienLeviers {

    private LienLeviers() {}

    static Anchor vers(CadreContrat cadre, EtatLeviers etat, boolean courant) {
        String chemin = ContratsNavigation.onglet(cadre.contrat().id(), OngletLeviers.CLE);
        Anchor lien = new Anchor(chemin + "?" + etat.parametres().getQueryString());
        lien.setRouterIgnore(false);
        if (courant) {
            lien.getElement().setAttribute("aria-current", "page");
        }
        return lien;
    }
}

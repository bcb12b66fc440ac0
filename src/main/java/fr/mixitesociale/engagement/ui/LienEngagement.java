package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;

/** Links inside the tab: real addresses, followed without reloading the page. */
final class LienEngagement {

    private LienEngagement() {}

    static Anchor vers(CadreContrat cadre, EtatEngagements etat, String texte) {
        String requete = etat.parametres().getQueryString();
        String chemin = ContratsNavigation.onglet(cadre.contrat().id(), OngletEngagements.CLE);
        Anchor lien = new Anchor(requete.isEmpty() ? chemin : chemin + "?" + requete, texte);
        lien.setRouterIgnore(false);
        return lien;
    }
}

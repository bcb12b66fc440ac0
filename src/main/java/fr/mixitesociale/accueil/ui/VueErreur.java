package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.EtatVide;

/** A page that cannot be shown: what, why, what to do, a way out. */
abstract class VueErreur extends Main implements HasDynamicTitle {

    private String titre = "";

    final void dire(String cle, Object... parametres) {
        titre = Phrases.de(cle + ".titre");
        addClassName("simple");
        Anchor sortie = new Anchor("", Phrases.de("accueil.erreur.sortie"));
        sortie.addClassName("bouton");
        removeAll();
        add(
                new EntetePage(titre),
                new EtatVide(Phrases.de(cle + ".phrase"), Phrases.de(cle + ".a_faire", parametres), sortie));
    }

    @Override
    public final String getPageTitle() {
        return Phrases.de("accueil.titre_page", titre);
    }
}

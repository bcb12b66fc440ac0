package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import jakarta.annotation.security.PermitAll;

/** The law as it is encoded, for whoever wants to check a figure; nothing is changed here. */
@Route("administration/regles")
@PermitAll
class ReglesView extends Main implements HasDynamicTitle {

    ReglesView(Regles regles) {
        add(new EntetePage(Phrases.de("accueil.regles.titre")).sousTitre(Phrases.de("accueil.regles.sous_titre")));
        add(new ReglesPanneau(regles));
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("accueil.regles.titre");
    }
}

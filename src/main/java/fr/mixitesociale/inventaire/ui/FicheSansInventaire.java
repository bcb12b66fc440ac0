package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;

/** A commune nobody has counted yet: what the curves will show and who brings the figures. */
class FicheSansInventaire extends Composite<Div> {

    FicheSansInventaire() {
        getContent().setId("fiche-vide");
        getContent()
                .add(new EtatVide(Phrases.de("inventaire.fiche.vide"), Phrases.de("inventaire.fiche.vide.a_faire")));
    }
}

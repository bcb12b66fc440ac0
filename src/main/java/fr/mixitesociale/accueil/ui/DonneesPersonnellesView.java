package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.accueil.MentionsProperties;

/** What the portal records about people, why and for how long. */
@Route("donnees-personnelles")
@AnonymousAllowed
class DonneesPersonnellesView extends PageTexte {

    DonneesPersonnellesView(MentionsProperties mentions) {
        super("accueil.donnees");
        add(section("responsable", mentions.editeur()), section("enregistre"), section("pourquoi"));
        add(section("duree"), section("temoins"), section("qui"), section("droits", mentions.contactDonnees()));
    }
}

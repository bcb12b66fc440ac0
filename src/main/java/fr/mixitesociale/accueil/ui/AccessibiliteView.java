package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.accueil.MentionsProperties;

/** Accessibility statement: it says « non audité » until a dated audit says otherwise. */
@Route("accessibilite")
@AnonymousAllowed
class AccessibiliteView extends PageTexte {

    AccessibiliteView(MentionsProperties mentions) {
        super("accueil.accessibilite");
        add(section("etat"), section("choix"), section("limites"), section("contact", mentions.contactAccessibilite()));
        add(section("recours"));
    }
}

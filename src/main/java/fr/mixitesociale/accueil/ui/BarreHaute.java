package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.alerte.ui.Cloche;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Slim bar at the top: product, territory, search, appearance, account; under it the demonstration's one line. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BarreHaute extends Header {

    private final DrawerToggle replier = new DrawerToggle();

    BarreHaute(
            UtilisateurCourant courant,
            Referentiel referentiel,
            NomTerritoire territoires,
            MenuCompte compte,
            ObjectProvider<Cloche> cloche,
            Environment environnement) {
        addClassName("tete-portail");
        replier.setAriaLabel(Phrases.de("accueil.navigation.replier"));
        Div barre = new Div(replier, marque());
        barre.addClassName("barre");
        courant.utilisateur().map(territoires::de).ifPresent(nom -> {
            Span territoire = new Span(nom);
            territoire.addClassName("territoire");
            barre.add(territoire);
        });
        Div ressort = new Div();
        ressort.addClassName("ressort");
        barre.add(ressort);
        if (courant.utilisateur().isPresent()) {
            Cloche alertes = cloche.getObject();
            barre.add(new RechercheCommune(referentiel), alertes);
            add(alertes.volet());
        }
        barre.add(compte);
        if (courant.utilisateur().isEmpty()) {
            Anchor connexion = new Anchor("connexion", Phrases.de("accueil.se_connecter"));
            connexion.addClassName("connecter");
            barre.add(connexion);
        }
        addComponentAsFirst(barre);
        if (environnement.acceptsProfiles(Profiles.of("demonstration"))) {
            Paragraph bandeau = new Paragraph(Phrases.de("accueil.demonstration"));
            bandeau.addClassName("bandeau-demonstration");
            add(bandeau);
        }
    }

    void sansNavigation() {
        replier.setVisible(false);
    }

    private static Anchor marque() {
        Image dessin = new Image("images/marque.svg", "");
        Anchor marque = new Anchor("", dessin, new Span(Phrases.de("accueil.produit.court")));
        marque.addClassName("marque");
        marque.setAriaLabel(Phrases.de("accueil.produit.lien"));
        return marque;
    }
}

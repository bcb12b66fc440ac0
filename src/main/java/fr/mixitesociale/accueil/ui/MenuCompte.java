package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.acces.ui.MonCompteNavigation;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.socle.ui.NavigateurPont.Theme;
import fr.mixitesociale.socle.ui.TextesVaadin;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Appearance for everyone; name, function and logout for who is logged in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MenuCompte extends MenuBar {

    private final transient AuthenticationContext session;

    MenuCompte(UtilisateurCourant courant, AuthenticationContext session) {
        this.session = session;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        getElement().setAttribute("aria-label", Phrases.de("accueil.compte.menu"));
        setI18n(TextesVaadin.menu());
        apparence();
        courant.utilisateur().ifPresent(this::compte);
    }

    private void apparence() {
        MenuItem racine = addItem(new SvgIcon("images/apparence.svg"));
        racine.setAriaLabel(Phrases.de("accueil.apparence"));
        for (Theme theme : Theme.values()) {
            racine.getSubMenu()
                    .addItem(Phrases.de("accueil.apparence." + theme.name()), _ -> NavigateurPont.choisirTheme(theme));
        }
    }

    private void compte(Utilisateur utilisateur) {
        Span titulaire = new Span(utilisateur.nom());
        titulaire.addClassName("titulaire");
        MenuItem racine = addItem(titulaire);
        SubMenu menu = racine.getSubMenu();
        Span nom = new Span(utilisateur.nom());
        Span fonction = new Span(utilisateur.fonction());
        Span role = new Span(utilisateur.role().libelle());
        Div identite = new Div(nom, fonction, role);
        identite.addClassName("identite");
        menu.addItem(identite).setEnabled(false);
        menu.addSeparator();
        menu.addItem(Phrases.de("accueil.mon_compte"), _ -> MonCompteNavigation.ouvrir());
        menu.addItem(
                Phrases.de("accueil.preferences"), _ -> UI.getCurrentOrThrow().navigate(AlertesNavigation.PREFERENCES));
        menu.addItem(Phrases.de("accueil.se_deconnecter"), _ -> session.logout());
    }
}

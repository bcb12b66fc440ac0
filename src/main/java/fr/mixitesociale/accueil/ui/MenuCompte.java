package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.acces.ui.MonCompteNavigation;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.BoutonVolet;
import fr.mixitesociale.socle.ui.NavigateurPont;
import fr.mixitesociale.socle.ui.NavigateurPont.Theme;
import java.util.Arrays;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Appearance for everyone; name, function and logout for who is logged in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MenuCompte extends Div {

    private final transient AuthenticationContext session;

    MenuCompte(UtilisateurCourant courant, AuthenticationContext session) {
        this.session = session;
        addClassName("menu-compte");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Phrases.de("accueil.compte.menu"));
        Button apparence = new Button(new SvgIcon("images/apparence.svg"));
        apparence.addThemeVariants(ButtonVariant.LUMO_ICON);
        apparence.setAriaLabel(Phrases.de("accueil.apparence"));
        apparence.setTooltipText(Phrases.de("accueil.apparence"));
        add(new BoutonVolet(
                apparence, Phrases.de("accueil.apparence"), PopoverPosition.BOTTOM_END, MenuCompte::apparences));
        courant.utilisateur().ifPresent(this::compte);
    }

    private static Component apparences() {
        return choix(Arrays.stream(Theme.values())
                .map(theme -> new Button(
                        Phrases.de("accueil.apparence." + theme.name()), _ -> NavigateurPont.choisirTheme(theme)))
                .toArray(Button[]::new));
    }

    private void compte(Utilisateur utilisateur) {
        Span titulaire = new Span(utilisateur.nom());
        titulaire.addClassName("titulaire");
        Button bouton = new Button(titulaire);
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new BoutonVolet(bouton, Phrases.de("accueil.mon_compte"), PopoverPosition.BOTTOM_END, () -> {
            Div identite = new Div(
                    new Span(utilisateur.nom()),
                    new Span(utilisateur.fonction()),
                    new Span(utilisateur.role().libelle()));
            identite.addClassName("identite");
            Div menu = choix(
                    new Button(Phrases.de("accueil.mon_compte"), _ -> MonCompteNavigation.ouvrir()),
                    new Button(
                            Phrases.de("accueil.preferences"),
                            _ -> UI.getCurrentOrThrow().navigate(AlertesNavigation.PREFERENCES)),
                    new Button(Phrases.de("accueil.se_deconnecter"), _ -> session.logout()));
            menu.addComponentAsFirst(identite);
            return menu;
        }));
    }

    /** The panel closes on what was chosen. */
    private static Div choix(Button... boutons) {
        Div menu = new Div();
        menu.addClassName("choix-du-menu");
        for (Button bouton : boutons) {
            bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            bouton.addClickListener(_ -> bouton.findAncestor(Popover.class).close());
            menu.add(bouton);
        }
        return menu;
    }
}

package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The screens this person may open, from the {@code @Menu} of each room: what they may not open is not shown. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NavigationLaterale extends Div {

    private final int entrees;

    NavigationLaterale(UtilisateurCourant courant, Referentiel referentiel) {
        addClassName("navigation");
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", Phrases.de("accueil.navigation"));
        List<MenuEntry> ouvertes = MenuConfiguration.getMenuEntries();
        entrees = ouvertes.size();
        ouvertes.stream().map(NavigationLaterale::entree).forEach(menu::addItem);
        if (courant.utilisateur().isPresent()) {
            add(recherche(referentiel));
        }
        add(menu);
    }

    /** Only telephones show it here, and each session pays for what is made: the field is made when it is asked for. */
    private static Div recherche(Referentiel referentiel) {
        Div place = new Div();
        place.addClassName("recherche-tiroir");
        NativeButton ouvrir = new NativeButton(Phrases.de("accueil.recherche.bouton"), _ -> {
            RechercheCommune champ = new RechercheCommune(referentiel);
            place.removeAll();
            place.add(champ);
            champ.focus();
        });
        place.add(ouvrir);
        return place;
    }

    /** A visitor who may open the help only has it in the footer already. */
    boolean estUtile() {
        return entrees > 1;
    }

    /** The title of an entry is a key of the bundle. */
    private static SideNavItem entree(MenuEntry entree) {
        SideNavItem item = new SideNavItem(Phrases.trouver(entree.title()).orElse(entree.title()), entree.path());
        // a commune sheet keeps « Communes » marked; the home page would be marked everywhere
        item.setMatchNested(!entree.path().isBlank() && !entree.path().equals("/"));
        return item;
    }
}

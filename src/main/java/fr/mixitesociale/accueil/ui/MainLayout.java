package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.NavigateurPont;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The shell around every screen: bar, navigation, content, footer. Works for a visitor without an account too. */
@Layout
@AnonymousAllowed
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Div page = new Div();
    private final PiedDePage pied;
    private Optional<String> cheminAffiche = Optional.empty();

    MainLayout(BarreHaute barre, NavigationLaterale navigation, PiedDePage pied) {
        this.pied = pied;
        setPrimarySection(Section.NAVBAR);
        AppLayoutI18n textes = new AppLayoutI18n();
        textes.setDrawer(Phrases.de("accueil.navigation"));
        setI18n(textes);
        page.addClassName("page");
        NativeButton evitement = new NativeButton(Phrases.de("accueil.evitement"), _ -> allerAuContenu());
        evitement.addClassName("lien-evitement");
        barre.addComponentAsFirst(evitement);
        addToNavbar(barre);
        if (navigation.estUtile()) {
            addToDrawer(navigation);
        } else {
            barre.sansNavigation();
            setDrawerOpened(false);
        }
        setContent(page);
    }

    /** A screen that is not a {@code main} landmark is put in one: there is exactly one on each page. */
    @Override
    public void showRouterLayoutContent(HasElement contenu) {
        page.removeAll();
        Component vue = contenu.getElement().getComponent().orElseThrow();
        Main principal = vue instanceof Main main ? main : new Main(vue);
        principal.getElement().setAttribute("tabindex", "-1");
        page.add(principal, pied);
    }

    @Override
    public void removeRouterLayoutContent(HasElement contenu) {
        page.removeAll();
    }

    /** After a change of page (not of a filter) the keyboard starts from the new content, as on a page load. */
    @Override
    public void afterNavigation(AfterNavigationEvent evenement) {
        String chemin = evenement.getLocation().getPath();
        if (cheminAffiche.filter(precedent -> !precedent.equals(chemin)).isPresent()) {
            allerAuContenu();
        }
        cheminAffiche = Optional.of(chemin);
    }

    private void allerAuContenu() {
        page.getChildren().filter(Main.class::isInstance).findFirst().ifPresent(NavigateurPont::focaliser);
    }
}

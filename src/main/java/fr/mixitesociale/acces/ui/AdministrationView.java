package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accounts for those who manage some; journal for administrators. The tab stands in the address. */
@Route("administration")
@Menu(title = "acces.administration.menu", order = 80)
@RolesAllowed({"ADMIN", "DDT", "PREFET", "MAIRE", "EPCI_PRESIDENT", "EPT_PRESIDENT"})
class AdministrationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ONGLET = "onglet";

    private final TabSheet onglets = new TabSheet();
    private final Map<String, Tab> parNom = new LinkedHashMap<>();

    AdministrationView(List<OngletAdministration> tous) {
        add(new EntetePage(Phrases.de("acces.administration.titre"))
                .sousTitre(Phrases.de("acces.administration.sous_titre")));
        List<OngletAdministration> ouverts = tous.stream()
                .filter(OngletAdministration::estOuvert)
                .sorted(Comparator.comparingInt(OngletAdministration::rang))
                .toList();
        if (ouverts.size() == 1) {
            add(ouverts.getFirst().contenu());
            return;
        }
        ouverts.forEach(this::ajouter);
        onglets.addClassName("onglets-page");
        onglets.addSelectedChangeListener(e -> {
            if (e.isFromClient()) {
                inscrire(e.getSelectedTab());
            }
        });
        add(onglets);
    }

    private void ajouter(OngletAdministration onglet) {
        Component contenu = onglet.contenu();
        parNom.put(onglet.nom(), onglets.add(onglet.titre(), contenu));
    }

    private void inscrire(Tab choisi) {
        parNom.forEach((nom, tab) -> {
            if (tab.equals(choisi)) {
                getUI().ifPresent(ui -> ui.navigate(AdministrationView.class, QueryParameters.of(ONGLET, nom)));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ONGLET)
                .map(parNom::get)
                .ifPresent(onglets::setSelectedTab);
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("acces.administration.titre");
    }
}

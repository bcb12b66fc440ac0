package fr.mixitesociale.acces.ui;

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

    private final EntetePage entete = new EntetePage(Phrases.de("acces.administration.titre"));
    private final TabSheet onglets = new TabSheet();
    private final transient Map<Tab, OngletAdministration> parTab = new LinkedHashMap<>();

    AdministrationView(List<OngletAdministration> tous) {
        add(entete);
        List<OngletAdministration> ouverts = tous.stream()
                .filter(OngletAdministration::estOuvert)
                .sorted(Comparator.comparingInt(OngletAdministration::rang))
                .toList();
        entete.sousTitre(ouverts.getFirst().sousTitre());
        if (ouverts.size() == 1) {
            add(ouverts.getFirst().contenu());
            return;
        }
        ouverts.forEach(onglet -> parTab.put(onglets.add(onglet.titre(), onglet.contenu()), onglet));
        onglets.addClassName("onglets-page");
        onglets.addSelectedChangeListener(e -> choisir(e.getSelectedTab(), e.isFromClient()));
        add(onglets);
    }

    private void choisir(Tab tab, boolean parLaPersonne) {
        OngletAdministration onglet = parTab.get(tab);
        if (onglet != null) {
            entete.sousTitre(onglet.sousTitre());
            if (parLaPersonne) {
                getUI().ifPresent(
                                ui -> ui.navigate(AdministrationView.class, QueryParameters.of(ONGLET, onglet.nom())));
            }
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String nom = evenement
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ONGLET)
                .orElse("");
        parTab.forEach((tab, onglet) -> {
            if (onglet.nom().equals(nom)) {
                onglets.setSelectedTab(tab);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Phrases.de("acces.administration.titre");
    }
}

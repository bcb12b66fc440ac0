package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.HistoriqueService;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The history of the contract with its filters, which are kept in the address. */
class HistoriqueDuContratEntier extends Div {

    private final CadreContrat cadre;
    private final FiltresHistorique filtres;
    private final ListeHistorique liste;
    private transient @Nullable EtatHistorique etat;
    private @Nullable Registration navigation;

    HistoriqueDuContratEntier(
            CadreContrat cadre, HistoriqueConsultation consultation, HistoriqueService service, Clock horloge) {
        this.cadre = cadre;
        this.filtres = new FiltresHistorique(
                cadre.contrat(), consultation.genres(cadre.contrat().id()), this::aller);
        this.liste = new ListeHistorique(cadre, consultation, service, horloge, true);
        add(filtres, liste);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        UI ui = evenement.getUI();
        navigation = ui.addAfterNavigationListener(arrivee -> suivre(arrivee.getLocation()));
        suivre(ui.getActiveViewLocation());
        if (etat == null) {
            montrer(EtatHistorique.INITIAL);
        }
    }

    @Override
    protected void onDetach(DetachEvent evenement) {
        if (navigation != null) {
            navigation.remove();
            navigation = null;
        }
    }

    /** The address of another tab, just left, says nothing of ours. */
    private void suivre(Location adresse) {
        if (adresse.getPath().equals(chemin())) {
            EtatHistorique demande = EtatHistorique.de(adresse.getQueryParameters());
            if (!demande.equals(etat)) {
                montrer(demande);
            }
        }
    }

    private void montrer(EtatHistorique nouveau) {
        etat = nouveau;
        filtres.montrer(nouveau);
        liste.montrer(nouveau.recherche());
    }

    private void aller(EtatHistorique nouveau) {
        getUI().ifPresent(ui -> ui.navigate(chemin(), nouveau.parametres()));
    }

    private String chemin() {
        return ContratsNavigation.onglet(cadre.contrat().id(), OngletHistorique.CLE);
    }
}

package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.HistoriqueConsultation;
import fr.mixitesociale.contrat.HistoriqueService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** Last tab: everything that happened in the contract, who did it, and what it can be put back to. */
@SpringComponent
class OngletHistorique implements Onglet {

    static final String CLE = "historique";

    private final HistoriqueConsultation consultation;
    private final HistoriqueService service;
    private final Clock horloge;

    OngletHistorique(HistoriqueConsultation consultation, HistoriqueService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 900;
    }

    @Override
    public String libelle() {
        return Phrases.de("contrat.historique");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new HistoriqueDuContratEntier(cadre, consultation, service, horloge);
    }
}

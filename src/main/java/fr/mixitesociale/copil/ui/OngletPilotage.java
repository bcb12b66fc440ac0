package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.copil.DocumentsDuCopil;
import fr.mixitesociale.copil.SeancesConsultation;
import fr.mixitesociale.copil.SeancesNavigation;
import fr.mixitesociale.copil.SeancesService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « COPIL ». */
@SpringComponent
class OngletPilotage implements Onglet {

    /** After « Où en sommes-nous ». */
    private static final int ORDRE = 360;

    private final Outils outils;

    OngletPilotage(
            SeancesConsultation consultation, SeancesService service, DocumentsDuCopil documents, Clock horloge) {
        this.outils = new Outils(consultation, service, documents, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            SeancesConsultation consultation, SeancesService service, DocumentsDuCopil documents, Clock horloge) {}

    @Override
    public String cle() {
        return SeancesNavigation.ONGLET;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("copil.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new PilotagePanneau(cadre, outils);
    }
}

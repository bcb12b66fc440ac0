package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.objectif.ChapitreObjectifs;
import fr.mixitesociale.objectif.MutualisationService;
import fr.mixitesociale.objectif.ObjectifsConsultation;
import fr.mixitesociale.objectif.ObjectifsService;
import fr.mixitesociale.objectif.ScenariosConsultation;
import fr.mixitesociale.objectif.ScenariosService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Art. 2 Objectifs ». */
@SpringComponent
class OngletObjectifs implements Onglet {

    private final Outils outils;

    OngletObjectifs(
            ObjectifsConsultation consultation,
            ObjectifsService service,
            MutualisationService mutualisation,
            ScenariosConsultation scenarios,
            ScenariosService scenariste,
            Clock horloge) {
        this.outils = new Outils(consultation, service, mutualisation, scenarios, scenariste, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            ObjectifsConsultation consultation,
            ObjectifsService service,
            MutualisationService mutualisation,
            ScenariosConsultation scenarios,
            ScenariosService scenariste,
            Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreObjectifs.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreObjectifs.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("objectif.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new ObjectifsPanneau(cadre, outils);
    }
}

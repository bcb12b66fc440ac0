package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ClasseurService;
import fr.mixitesociale.projet.ExportProjets;
import fr.mixitesociale.projet.LotsService;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.projet.PropositionsService;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;

/** « Art. 3 Projets ». */
@SpringComponent
class OngletProjets implements Onglet {

    private final Outils outils;
    private final FabriqueRedaction redaction;

    OngletProjets(
            ProjetsConsultation consultation,
            ProjetsService service,
            PropositionsService propositions,
            ExportProjets export,
            LotsService lots,
            ClasseurService classeur,
            Referentiel referentiel,
            FabriqueRedaction redaction,
            Clock horloge) {
        this.redaction = redaction;
        this.outils = new Outils(consultation, service, propositions, export, lots, classeur, referentiel, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            ProjetsConsultation consultation,
            ProjetsService service,
            PropositionsService propositions,
            ExportProjets export,
            LotsService lots,
            ClasseurService classeur,
            Referentiel referentiel,
            Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreProjets.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreProjets.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("projet.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        Div contenu = new Div(new ProjetsPanneau(cadre, outils));
        cadre.contrat().communes().stream()
                .flatMap(commune -> redaction.deLaCommune(cadre, ChapitreProjets.CLE, commune).stream())
                .forEach(contenu::add);
        return contenu;
    }
}

package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.procedure.AvenantsConsultation;
import fr.mixitesociale.procedure.AvenantsService;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Avenants », once the contract is signed. */
@SpringComponent
class OngletAvenants implements Onglet {

    static final String CLE = "avenants";

    private final OutilsAvenant outils;

    OngletAvenants(
            AvenantsConsultation avenants,
            AvenantsService service,
            ProcedureConsultation consultation,
            ProcedureService procedure,
            FabriquePieces pieces,
            Clock horloge) {
        this.outils = new OutilsAvenant(avenants, service, new Outils(consultation, procedure, pieces, horloge));
    }

    /** What every part of the tab works with. */
    record OutilsAvenant(AvenantsConsultation avenants, AvenantsService service, Outils procedure) {}

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 410;
    }

    @Override
    public String libelle() {
        return Phrases.de("procedure.avenant.onglet");
    }

    @Override
    public boolean estVisible(Participation participation) {
        StatutContrat statut = participation.contrat().statut();
        return statut == StatutContrat.EN_VIGUEUR || statut == StatutContrat.ECHU;
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new AvenantsPanneau(cadre, outils);
    }
}

package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Signatures »: what the contract waits for, from whom, and everything done so far. */
@SpringComponent
class OngletSignatures implements Onglet {

    static final String CLE = "signatures";

    private final Outils outils;

    OngletSignatures(
            ProcedureConsultation consultation, ProcedureService service, FabriquePieces pieces, Clock horloge) {
        this.outils = new Outils(consultation, service, pieces, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(ProcedureConsultation consultation, ProcedureService service, FabriquePieces pieces, Clock horloge) {}

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 400;
    }

    @Override
    public String libelle() {
        return Phrases.de("procedure.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new ProcedurePanneau(cadre, outils);
    }
}

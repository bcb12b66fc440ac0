package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.engagement.ui.FabriqueVigilances;
import fr.mixitesociale.levier.GrillesConsultation;
import fr.mixitesociale.levier.InvitationsService;
import fr.mixitesociale.levier.PartagesService;
import fr.mixitesociale.levier.ReponsesService;
import fr.mixitesociale.levier.RubriquesLeviers;
import fr.mixitesociale.levier.SuitesService;
import fr.mixitesociale.redaction.ui.FabriqueRedaction;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** « Volet 2 Leviers ». */
@SpringComponent
class OngletLeviers implements Onglet {

    static final String CLE = "leviers";

    private final Outils outils;

    OngletLeviers(
            GrillesConsultation consultation,
            ReponsesService reponses,
            PartagesService partages,
            InvitationsService invitations,
            SuitesService suites,
            FabriquePieces pieces,
            FabriqueVigilances vigilances,
            FabriqueRedaction redaction,
            RubriquesLeviers rubriques,
            Clock horloge) {
        this.outils = new Outils(
                consultation,
                new Gestes(reponses, partages, invitations, suites),
                pieces,
                vigilances,
                redaction,
                rubriques,
                horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            GrillesConsultation consultation,
            Gestes gestes,
            FabriquePieces pieces,
            FabriqueVigilances vigilances,
            FabriqueRedaction redaction,
            RubriquesLeviers rubriques,
            Clock horloge) {}

    /** What may be done there. */
    record Gestes(
            ReponsesService reponses, PartagesService partages, InvitationsService invitations, SuitesService suites) {}

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 200;
    }

    @Override
    public String libelle() {
        return Phrases.de("levier.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new LeviersPanneau(cadre, outils);
    }
}

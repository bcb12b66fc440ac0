package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.FabriquePieces;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.ChapitreGouvernance;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.GouvernanceService;
import fr.mixitesociale.suivi.InvitationsReunionService;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;

/** « Art. 4 Gouvernance »: the article, then the calendar of the meetings. */
@SpringComponent
class OngletGouvernance implements Onglet {

    private final Outils outils;

    OngletGouvernance(
            GouvernanceConsultation gouvernance,
            GouvernanceService ecriture,
            ReunionsConsultation reunions,
            ReunionsService tenue,
            InvitationsReunionService invitations,
            FabriquePieces pieces,
            Clock horloge) {
        this.outils = new Outils(gouvernance, ecriture, reunions, tenue, invitations, pieces, horloge);
    }

    /** What every part of the tab works with. */
    record Outils(
            GouvernanceConsultation gouvernance,
            GouvernanceService ecriture,
            ReunionsConsultation reunions,
            ReunionsService tenue,
            InvitationsReunionService invitations,
            FabriquePieces pieces,
            Clock horloge) {}

    @Override
    public String cle() {
        return ChapitreGouvernance.CLE;
    }

    @Override
    public int ordre() {
        return ChapitreGouvernance.ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("suivi.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new GouvernancePanneau(cadre, outils);
    }
}

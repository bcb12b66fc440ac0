package fr.mixitesociale.engagement.ui;

import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService;
import java.util.List;

/** Who writes an engagement right now. */
final class Occupants {

    private Occupants() {}

    /** The others: not this person, even from a screen left open elsewhere. */
    static List<Present> de(CadreContrat cadre, EngagementFiche fiche) {
        String moi = cadre.participation().personne().identifiant();
        return cadre.occupants(EngagementsService.OBJET, fiche.id().toString()).stream()
                .filter(present -> !present.identifiant().equals(moi))
                .toList();
    }
}

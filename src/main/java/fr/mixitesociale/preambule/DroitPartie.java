package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** Who says how a party is represented: its own agents, or the services of the State, while the wording is open. */
final class DroitPartie {

    private DroitPartie() {}

    /** @return why this person does not, and who may; null when they do */
    static @Nullable String refus(Participation participation, Signataire partie) {
        StatutContrat statut = participation.contrat().statut();
        if (participation.estSysteme()) {
            return null;
        }
        if (!participation.contrat().redactionOuverte(ChapitreParties.CLE)) {
            return Phrases.de("preambule.lecture_seule.statut", statut.libelle().toLowerCase(Phrases.LANGUE));
        }
        return participation.agitPour(partie.id()) || participation.estEtat()
                ? null
                : Phrases.de("preambule.lecture_seule.partie", partie.nom());
    }
}

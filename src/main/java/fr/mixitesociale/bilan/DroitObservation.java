package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** Each signatory writes its own observations, from the entry into force on; the others read them. */
final class DroitObservation {

    private DroitObservation() {}

    /** Whether the contract has a bilan at all: in force, or past its term. */
    static boolean aUnBilan(Contrat contrat) {
        return contrat.statut() == StatutContrat.EN_VIGUEUR || contrat.statut() == StatutContrat.ECHU;
    }

    /** @return why this person does not write it, and who may; null when they may */
    static @Nullable String refus(Participation participation, Signataire signataire) {
        if (participation.estSysteme()) {
            return null;
        }
        if (!aUnBilan(participation.contrat())) {
            return Phrases.de("bilan.observation.trop_tot");
        }
        return participation.agitPour(signataire.id())
                ? null
                : Phrases.de("bilan.observation.lecture_seule", signataire.nom());
    }
}

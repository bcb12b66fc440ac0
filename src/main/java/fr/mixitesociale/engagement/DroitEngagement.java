package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with an engagement: the agents of the signatory that pilots write it, the wording while the
 * contract is being written, its progress as long as the contract lives.
 *
 * @param redaction may change the wording, delete, move
 * @param suivi may tell the progress and bring evidence
 * @param lectureSeule why not everything, and who may; null when everything is open
 */
public record DroitEngagement(
        boolean redaction, boolean suivi, @Nullable String lectureSeule) {

    static DroitEngagement sur(Participation participation, UUID signatairePilote) {
        if (participation.estSysteme()) {
            return new DroitEngagement(true, true, null);
        }
        Contrat contrat = participation.contrat();
        if (!participation.agitPour(signatairePilote)) {
            return new DroitEngagement(
                    false, false, Phrases.de("engagement.lecture_seule.pilote", nom(contrat, signatairePilote)));
        }
        StatutContrat statut = contrat.statut();
        if (contrat.redactionOuverte(ChapitreEngagements.CLE)) {
            return new DroitEngagement(true, true, null);
        }
        return statut.suiviOuvert()
                ? new DroitEngagement(
                        false, true, Phrases.de("engagement.lecture_seule.signe", minuscule(statut.libelle())))
                : new DroitEngagement(
                        false, false, Phrases.de("engagement.lecture_seule.ferme", minuscule(statut.libelle())));
    }

    /** @return why this person begins no engagement in this contract; null when they may */
    static @Nullable String refusDeCreer(Participation participation) {
        if (participation.estSysteme()) {
            return null;
        }
        StatutContrat statut = participation.contrat().statut();
        Signataire cote = participation.cote();
        if (cote != null && !cote.obligatoire()) {
            return Phrases.de("engagement.creer.associe");
        }
        return participation.contrat().redactionOuverte(ChapitreEngagements.CLE)
                ? null
                : Phrases.de("engagement.creer.statut", minuscule(statut.libelle()));
    }

    void exigerRedaction() {
        exiger(redaction);
    }

    void exigerSuivi() {
        exiger(suivi);
    }

    private void exiger(boolean permis) {
        if (!permis) {
            throw new RefusDroit("engagement.refus.droit", lectureSeule == null ? "" : lectureSeule);
        }
    }

    private static String nom(Contrat contrat, UUID signataire) {
        return contrat.signataire(signataire).map(Signataire::nom).orElse("");
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Phrases.LANGUE) + libelle.substring(1);
    }
}

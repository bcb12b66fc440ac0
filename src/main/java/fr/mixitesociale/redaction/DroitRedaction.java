package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with a text of the contract.
 *
 * @param proposer may propose another wording, and say what their side thinks of those of the others
 * @param noter may write in the notes of their own side
 * @param lectureSeule why they do not write it, and who may; null when they do
 */
public record DroitRedaction(
        boolean ecrire,
        boolean proposer,
        boolean noter,
        @Nullable String lectureSeule) {

    static DroitRedaction sur(Participation participation, Lieu lieu) {
        StatutContrat statut = participation.contrat().statut();
        boolean ouverte = statut.redactionOuverte();
        var cote = participation.cote();
        if (cote == null) {
            return new DroitRedaction(true, false, false, null);
        }
        boolean redacteur = lieu.rubrique().redacteurs().comprend(cote, lieu.commune());
        String refus = !ouverte
                ? Phrases.de("redaction.lecture_seule.statut", minuscule(statut.libelle()))
                : redacteur
                        ? null
                        : Phrases.de(
                                "redaction.lecture_seule.redacteur",
                                lieu.rubrique().redacteurs().libelle());
        return new DroitRedaction(ouverte && redacteur, ouverte, statut.suiviOuvert(), refus);
    }

    void exigerEcrire() {
        if (!ecrire) {
            throw new RefusDroit("redaction.refus.droit", lectureSeule == null ? "" : lectureSeule);
        }
    }

    void exigerProposer() {
        if (!proposer) {
            throw new RefusDroit("redaction.refus.proposer");
        }
    }

    void exigerNoter() {
        if (!noter) {
            throw new RefusDroit("redaction.refus.noter");
        }
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Phrases.LANGUE) + libelle.substring(1);
    }
}

package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import org.jspecify.annotations.Nullable;

/** The commune alone comments on its figure, as long as the contract lives and while its bilan is made. */
final class DroitCommentaire {

    private DroitCommentaire() {}

    /** @return why this person does not write it, and who may; null when they may */
    static @Nullable String refus(Participation participation, CodeInsee commune) {
        if (participation.estSysteme()) {
            return null;
        }
        StatutContrat statut = participation.contrat().statut();
        if (!statut.suiviOuvert() && statut != StatutContrat.ECHU) {
            return Phrases.de("risque.commentaire.ferme");
        }
        return participation.agitPour(commune)
                ? null
                : Phrases.de(
                        "risque.commentaire.lecture_seule",
                        participation
                                .contrat()
                                .signataire(NatureSignataire.COMMUNE, commune.valeur())
                                .map(Signataire::nom)
                                .orElseGet(commune::valeur));
    }

    static void exiger(Participation participation, CodeInsee commune) {
        @Nullable String refus = refus(participation, commune);
        if (refus != null) {
            throw new RefusDroit("risque.commentaire.refus", refus);
        }
    }
}

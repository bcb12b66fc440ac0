package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a point de vigilance: in volet 2 the State alone, in article 1 any obligatory signatory; then its author's
 * side, as long as the contract is being written.
 */
final class DroitVigilance {

    private DroitVigilance() {}

    /** @return why this person adds none there, and who may; null when they may */
    static @Nullable String refusDAjouter(Participation participation, PlaceVigilance place) {
        Signataire cote = participation.cote();
        if (cote == null) {
            return Phrases.de("engagement.vigilance.refus.sans_cote");
        }
        if (place == PlaceVigilance.VOLET_2 && !participation.estEtat()) {
            return Phrases.de("engagement.vigilance.refus.etat");
        }
        return cote.obligatoire() ? ferme(participation, place) : Phrases.de("engagement.vigilance.refus.associe");
    }

    /** @return why this person may not change one of this author; null when they may */
    static @Nullable String refusDEcrire(Participation participation, PlaceVigilance place, UUID auteur) {
        return participation.agitPour(auteur)
                ? ferme(participation, place)
                : Phrases.de(
                        "engagement.vigilance.refus.auteur",
                        participation
                                .contrat()
                                .signataire(auteur)
                                .map(Signataire::nom)
                                .orElse(""));
    }

    private static @Nullable String ferme(Participation participation, PlaceVigilance place) {
        boolean ouverte = place == PlaceVigilance.ARTICLE_1
                ? participation.contrat().redactionOuverte(ChapitreEngagements.CLE)
                : participation.contrat().statut().redactionOuverte();
        return ouverte
                ? null
                : Phrases.de(
                        "engagement.vigilance.refus.ferme",
                        participation.contrat().statut().libelle().toLowerCase(Phrases.LANGUE));
    }
}

package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import org.jspecify.annotations.Nullable;

/** Those who write the appraisal of a list choose the engagements that go with it: the public signatories. */
final class DroitManque {

    private DroitManque() {}

    /** @return why this person does not choose, and who may; null when they may */
    static @Nullable String refus(Participation participation, CodeInsee commune) {
        if (participation.estSysteme()) {
            return null;
        }
        StatutContrat statut = participation.contrat().statut();
        if (!statut.redactionOuverte() && !statut.suiviOuvert()) {
            return Phrases.de("risque.manque.ferme");
        }
        boolean autreCommune = participation.contrat().communes().stream()
                .anyMatch(une -> !une.equals(commune) && participation.agitPour(une));
        return participation.estPublique() && !autreCommune ? null : Phrases.de("risque.manque.lecture_seule");
    }

    static void exiger(Participation participation, CodeInsee commune) {
        @Nullable String refus = refus(participation, commune);
        if (refus != null) {
            throw new RefusDroit("risque.commentaire.refus", refus);
        }
    }
}

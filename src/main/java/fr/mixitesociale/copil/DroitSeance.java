package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The COPIL is opened and closed by the animateur article 4 names; while none is named, by any public signatory. */
final class DroitSeance {

    private DroitSeance() {}

    /** @return why this person does not lead the COPIL here, and who does; null when they may */
    static @Nullable String refus(Participation participation, Optional<Signataire> animateur) {
        if (participation.estSysteme()) {
            return null;
        }
        Contrat contrat = participation.contrat();
        StatutContrat statut = contrat.statut();
        if (!statut.suiviOuvert()) {
            return Phrases.de("copil.lecture_seule.ferme", statut.libelle().toLowerCase(Phrases.LANGUE));
        }
        if (!participation.estPublique()) {
            return Phrases.de("copil.lecture_seule.associe");
        }
        return animateur
                .filter(nomme -> !participation.agitPour(nomme.id()))
                .map(nomme -> Phrases.de("copil.lecture_seule.animateur", nomme.nom()))
                .orElse(null);
    }

    static void exiger(Participation participation, Optional<Signataire> animateur) {
        @Nullable String refus = refus(participation, animateur);
        if (refus != null) {
            throw new RefusDroit("copil.refus.droit", refus);
        }
    }
}

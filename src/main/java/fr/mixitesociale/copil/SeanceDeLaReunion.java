package fr.mixitesociale.copil;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.AppuiSurReunion;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A COPIL opened from the portal keeps its meeting: without it, it could be neither closed nor followed by another one. */
@Component
class SeanceDeLaReunion implements AppuiSurReunion {

    private final Seances seances;

    SeanceDeLaReunion(Seances seances) {
        this.seances = seances;
    }

    @Override
    public Optional<String> refusDeSupprimer(UUID reunion) {
        return seances.deLaReunion(reunion)
                .map(seance -> Phrases.de("copil.refus.reunion_tenue", FormatFr.dateLongue(seance.jour())));
    }
}

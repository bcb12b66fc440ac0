package fr.mixitesociale.copil;

import fr.mixitesociale.suivi.FicheReunion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The COPIL of a contract, as a person sees it.
 *
 * @param seances those opened from the portal, in their order
 * @param prevues meetings that may still be opened
 * @param reunions every COPIL of the calendar, whatever its status
 * @param lectureSeule why this person neither opens nor closes it, and who does; null when they may
 */
public record EtatDuCopil(
        List<Seance> seances,
        List<FicheReunion> prevues,
        List<FicheReunion> reunions,
        @Nullable String lectureSeule) {

    public EtatDuCopil {
        seances = List.copyOf(seances);
        prevues = List.copyOf(prevues);
        reunions = List.copyOf(reunions);
    }

    public Optional<Seance> derniereClose() {
        return seances.stream().filter(Seance::estClose).reduce((_, derniere) -> derniere);
    }

    public Optional<FicheReunion> reunion(UUID id) {
        return reunions.stream().filter(reunion -> reunion.id().equals(id)).findFirst();
    }
}

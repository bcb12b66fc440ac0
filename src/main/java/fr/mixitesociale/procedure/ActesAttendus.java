package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What several contracts wait for, most pressing first, for the room that looks at all of them: two statements whatever
 * their number. Their texts are not put together: an act whose text changed since is still told as done.
 */
@Component
public class ActesAttendus {

    private final LectureActes actes;
    private final Clock horloge;

    ActesAttendus(LectureActes actes, Clock horloge) {
        this.actes = actes;
        this.horloge = horloge;
    }

    /** By contract; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Attente>> des(Collection<Contrat> contrats) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        Map<UUID, List<ActeEnregistre>> faits =
                actes.desContrats(contrats.stream().map(Contrat::id).toList());
        Map<UUID, List<Attente>> attendus = new HashMap<>();
        contrats.forEach(contrat -> attendus.put(contrat.id(), Attentes.de(dossier(contrat, faits), aujourdhui)));
        return attendus;
    }

    private static Dossier dossier(Contrat contrat, Map<UUID, List<ActeEnregistre>> faits) {
        return new Dossier(
                contrat,
                faits.getOrDefault(contrat.id(), List.of()).stream()
                        .filter(acte -> acte.avenant() == null)
                        .toList(),
                null);
    }
}

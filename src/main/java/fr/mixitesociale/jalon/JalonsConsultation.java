package fr.mixitesociale.jalon;

import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the milestones of the projects a person may see; one that nobody touched is not there: nothing has begun. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class JalonsConsultation {

    private final ProjetsConsultation projets;
    private final LectureJalons lecture;

    JalonsConsultation(ProjetsConsultation projets, LectureJalons lecture) {
        this.projets = projets;
        this.lecture = lecture;
    }

    /** Those of every project of the contract, project by project, in the order of {@link Jalon}. */
    public List<JalonDeProjet> duContrat(UUID contrat) {
        Set<UUID> visibles =
                projets.resumes(contrat).stream().map(ResumeProjet::id).collect(Collectors.toSet());
        return lecture.duContrat(contrat).stream()
                .filter(jalon -> visibles.contains(jalon.projetId()))
                .toList();
    }

    /** Those of one project; none when it is not theirs to see. */
    public List<JalonDeProjet> duProjet(UUID contrat, UUID projet) {
        return projets.projet(contrat, projet).isEmpty() ? List.of() : lecture.desProjets(contrat, Set.of(projet));
    }
}

package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final AccesContrat acces;
    private final ProjetsConsultation projets;
    private final LectureJalons lecture;
    private final Clock horloge;

    JalonsConsultation(AccesContrat acces, ProjetsConsultation projets, LectureJalons lecture, Clock horloge) {
        this.acces = acces;
        this.projets = projets;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    /** Those of every project of the contract, project by project, in the order of {@link Jalon}. */
    public List<JalonDeProjet> duContrat(UUID contrat) {
        Set<UUID> visibles =
                projets.resumes(contrat).stream().map(ResumeProjet::id).collect(Collectors.toSet());
        return lecture.duContrat(contrat).stream()
                .filter(jalon -> visibles.contains(jalon.projetId()))
                .toList();
    }

    /** One page of the filter, in the order of the list: two statements beside the contract's. */
    public List<SuiviProjet> page(UUID contrat, CritereJalons critere, int debut, int limite) {
        Participation participation = acces.exiger(contrat);
        List<ResumeProjet> page = critere.aTraiter()
                ? aTraiter(contrat, critere).stream()
                        .skip(Math.max(0, debut))
                        .limit(Math.clamp(limite, 0, ProjetsConsultation.LIMITE))
                        .toList()
                : projets.resumes(contrat, critere.projets(), debut, limite);
        Set<UUID> ids = page.stream().map(ResumeProjet::id).collect(Collectors.toSet());
        return suivis(participation, page, lecture.desProjets(contrat, ids));
    }

    /** How many projects the filter keeps. */
    public int nombre(UUID contrat, CritereJalons critere) {
        return critere.aTraiter()
                ? aTraiter(contrat, critere).size()
                : projets.totaux(contrat, critere.projets()).nombre();
    }

    /** Every project of the filter: for what shows them all at once. */
    public List<SuiviProjet> tous(UUID contrat, CritereJalons critere) {
        Participation participation = acces.exiger(contrat);
        List<ResumeProjet> retenus = critere.equals(CritereJalons.TOUS)
                ? projets.resumes(contrat)
                : critere.aTraiter() ? aTraiter(contrat, critere) : filtres(contrat, critere);
        return suivis(participation, retenus, lecture.duContrat(contrat));
    }

    /** @return empty when the project is deleted or is not theirs to see */
    public Optional<SuiviProjet> suivi(UUID contrat, UUID projet) {
        Participation participation = acces.exiger(contrat);
        return projets.resume(contrat, projet)
                .map(resume -> SuiviProjet.de(
                        resume, lecture.desProjets(contrat, Set.of(projet)), participation, LocalDate.now(horloge)));
    }

    private List<ResumeProjet> aTraiter(UUID contrat, CritereJalons critere) {
        Set<UUID> ids = lecture.aTraiter(contrat, LocalDate.now(horloge));
        return filtres(contrat, critere).stream()
                .filter(projet -> ids.contains(projet.id()))
                .toList();
    }

    private List<ResumeProjet> filtres(UUID contrat, CritereJalons critere) {
        return projets.resumes(contrat, critere.projets());
    }

    private List<SuiviProjet> suivis(
            Participation participation, List<ResumeProjet> retenus, List<JalonDeProjet> jalons) {
        LocalDate jour = LocalDate.now(horloge);
        Map<UUID, List<JalonDeProjet>> parProjet =
                jalons.stream().collect(Collectors.groupingBy(JalonDeProjet::projetId));
        return retenus.stream()
                .map(projet ->
                        SuiviProjet.de(projet, parProjet.getOrDefault(projet.id(), List.of()), participation, jour))
                .toList();
    }
}

package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engagements of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EngagementsConsultation {

    private final AccesContrat acces;
    private final Engagements engagements;

    EngagementsConsultation(AccesContrat acces, Engagements engagements) {
        this.acces = acces;
        this.engagements = engagements;
    }

    /** All of them, theme by theme, in their order; two statements. */
    public List<EngagementFiche> lister(UUID contrat) {
        return lister(acces.exiger(contrat));
    }

    /** Those of the criterion, numbered as in the whole list. */
    public List<EngagementFiche> lister(UUID contrat, CritereEngagements critere) {
        return lister(contrat).stream().filter(critere::retient).toList();
    }

    /** @throws ContratIntrouvable for an engagement of another contract as for one that does not exist */
    public EngagementFiche lire(UUID contrat, UUID id) {
        return lister(contrat).stream()
                .filter(fiche -> fiche.id().equals(id))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    /** @return why this person begins no engagement here; empty when they may */
    public Optional<String> refusDeCreer(UUID contrat) {
        return Optional.ofNullable(DroitEngagement.refusDeCreer(acces.exiger(contrat)));
    }

    List<EngagementFiche> lister(Participation participation) {
        Map<Theme, Integer> places = new EnumMap<>(Theme.class);
        return engagements.duContrat(participation.contrat().id()).stream()
                .sorted(Comparator.comparing(e -> e.theme))
                .map(e -> EngagementFiche.de(
                        e,
                        participation.contrat(),
                        places.merge(e.theme, 1, Integer::sum),
                        DroitEngagement.sur(participation, e.signatairePilote)))
                .toList();
    }
}

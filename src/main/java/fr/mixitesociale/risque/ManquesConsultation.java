package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.projet.AppreciationsDesListes;
import fr.mixitesociale.socle.CodeInsee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists under their objective, with the engagements meant to fill the gap. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ManquesConsultation {

    private final AccesContrat acces;
    private final RisqueConsultation risque;
    private final EngagementsConsultation engagements;
    private final EngagementsDuManque choisis;
    private final AppreciationsDesListes appreciations;

    ManquesConsultation(
            AccesContrat acces,
            RisqueConsultation risque,
            EngagementsConsultation engagements,
            EngagementsDuManque choisis,
            AppreciationsDesListes appreciations) {
        this.acces = acces;
        this.risque = risque;
        this.engagements = engagements;
        this.choisis = choisis;
        this.appreciations = appreciations;
    }

    /** In the order of the communes; a commune whose list is enough and that chose nothing is absent. */
    public List<Manque> duContrat(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        Map<CodeInsee, Set<UUID>> liens = choisis.du(contrat);
        List<Bilan> concernes = risque.duContrat(contrat).communes().stream()
                .filter(bilan -> bilan.objectif() != null && bilan.commune() != null)
                .filter(bilan -> bilan.manque() > 0 || liens.containsKey(Objects.requireNonNull(bilan.commune())))
                .toList();
        if (concernes.isEmpty()) {
            return List.of();
        }
        List<EngagementFiche> tous = engagements.lister(contrat);
        Map<CodeInsee, String> textes = appreciations.textes(participation);
        List<Manque> manques = new ArrayList<>();
        for (Bilan bilan : concernes) {
            CodeInsee commune = Objects.requireNonNull(bilan.commune());
            Set<UUID> siens = liens.getOrDefault(commune, Set.of());
            manques.add(new Manque(
                    commune,
                    bilan.nom(),
                    Objects.requireNonNull(bilan.objectif()),
                    bilan.liste(),
                    bilan.manque(),
                    textes.get(commune),
                    tous.stream().filter(fiche -> siens.contains(fiche.id())).toList(),
                    DroitManque.refus(participation, commune)));
        }
        return manques;
    }

    /** The engagements one chooses from. */
    public List<EngagementFiche> possibles(UUID contrat) {
        return engagements.lister(contrat);
    }

    /** The communes whose gap this engagement is meant to fill; none for one that is not of the contract. */
    public List<CodeInsee> communes(UUID contrat, UUID engagement) {
        acces.exiger(contrat);
        return choisis.du(contrat).entrySet().stream()
                .filter(lien -> lien.getValue().contains(engagement))
                .map(Map.Entry::getKey)
                .sorted((une, autre) -> une.valeur().compareTo(autre.valeur()))
                .toList();
    }
}

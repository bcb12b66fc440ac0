package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsSuivis;
import fr.mixitesociale.projet.ReponseAuManque;
import fr.mixitesociale.socle.CodeInsee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names, in article 3, the engagements meant to fill the gap of a list. */
@Component
class EngagementsDansLArticle3 implements ReponseAuManque {

    private final EngagementsDuManque choisis;
    private final EngagementsSuivis engagements;

    EngagementsDansLArticle3(EngagementsDuManque choisis, EngagementsSuivis engagements) {
        this.choisis = choisis;
        this.engagements = engagements;
    }

    @Override
    public Map<CodeInsee, List<String>> engagements(Participation participation) {
        Map<CodeInsee, Set<UUID>> liens = choisis.du(participation.contrat().id());
        if (liens.isEmpty()) {
            return Map.of();
        }
        List<EngagementFiche> tous = engagements.de(participation);
        Map<CodeInsee, List<String>> noms = new HashMap<>();
        liens.forEach((commune, ids) -> {
            List<String> siens = tous.stream()
                    .filter(fiche -> ids.contains(fiche.id()))
                    .map(Manque::nommer)
                    .toList();
            if (!siens.isEmpty()) {
                noms.put(commune, siens);
            }
        });
        return noms;
    }
}

package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.Origine;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.PointDeVigilance;
import fr.mixitesociale.engagement.VigilancesConsultation;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the answers of a contract became: engagements, points de vigilance. */
@Component
class SuitesDesReponses {

    private static final int LIBELLE_MAX = 120;

    /** Tab of article 1. */
    private static final String ARTICLE_1 = "engagements";

    private final EngagementsConsultation engagements;
    private final VigilancesConsultation vigilances;

    SuitesDesReponses(EngagementsConsultation engagements, VigilancesConsultation vigilances) {
        this.engagements = engagements;
        this.vigilances = vigilances;
    }

    /** Answer → what came of it; four statements. */
    Map<UUID, List<Suite>> du(UUID contrat) {
        Map<UUID, List<Suite>> suites = new HashMap<>();
        engagements.lister(contrat).forEach(fiche -> ajouter(suites, fiche.origine(), engagement(fiche)));
        vigilances.lister(contrat).forEach(point -> ajouter(suites, point.origine(), vigilance(point)));
        return suites;
    }

    private static void ajouter(Map<UUID, List<Suite>> suites, @Nullable Origine origine, Suite suite) {
        if (origine != null && origine.objet().equals(JournalDesGrilles.REPONSE)) {
            suites.computeIfAbsent(UUID.fromString(origine.id()), _ -> new ArrayList<>())
                    .add(suite);
        }
    }

    private static Suite engagement(EngagementFiche fiche) {
        return new Suite(
                EngagementsService.OBJET,
                fiche.id(),
                Phrases.de("levier.suite.engagement", fiche.numero(), fiche.intitule()),
                ARTICLE_1);
    }

    private static Suite vigilance(PointDeVigilance point) {
        return new Suite(
                VigilancesService.OBJET,
                point.id(),
                Phrases.de(
                        "levier.suite.vigilance",
                        point.place().libelle(),
                        TexteCourt.couper(point.texte().replace('\n', ' '), LIBELLE_MAX, "…")),
                point.place() == PlaceVigilance.ARTICLE_1 ? ARTICLE_1 : ChapitreLeviers.CLE);
    }
}

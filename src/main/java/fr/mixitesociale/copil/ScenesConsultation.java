package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.risque.AvancementEngagements;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.suivi.FicheDecision;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The six scenes of a COPIL, with the figures of the moment; the same for all who are in the room. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ScenesConsultation {

    private final AccesContrat acces;
    private final RisqueConsultation risque;
    private final EngagementsConsultation engagements;
    private final FicheConsultation fiches;
    private final Blocages blocages;
    private final ReunionsConsultation reunions;
    private final Seances seances;
    private final Clock horloge;

    ScenesConsultation(
            AccesContrat acces,
            RisqueConsultation risque,
            EngagementsConsultation engagements,
            FicheConsultation fiches,
            Blocages blocages,
            ReunionsConsultation reunions,
            Seances seances,
            Clock horloge) {
        this.acces = acces;
        this.risque = risque;
        this.engagements = engagements;
        this.fiches = fiches;
        this.blocages = blocages;
        this.reunions = reunions;
        this.seances = seances;
        this.horloge = horloge;
    }

    /** @param numero 1 to 6; another is brought back into these bounds */
    public Scene scene(UUID contrat, int numero) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return switch (Math.clamp(numero, 1, Scene.NOMBRE)) {
            case 1 -> SceneTaux.de(fiches(cadre));
            case 2 -> SceneObjectif.de(risque.pourTous(contrat));
            case 3 -> SceneProjets.de(risque.pourTous(contrat));
            case 4 -> SceneEngagements.de(AvancementEngagements.de(cadre, engagements.lister(contrat), jour()), jour());
            case 5 -> difficultes(contrat);
            default -> SceneDecisions.de(decisions(contrat), jour());
        };
    }

    /** All of them, for the slides. */
    public List<Scene> toutes(UUID contrat) {
        return IntStream.rangeClosed(1, Scene.NOMBRE)
                .mapToObj(numero -> scene(contrat, numero))
                .toList();
    }

    private Scene difficultes(UUID contrat) {
        SituationContrat situation = risque.pourTous(contrat);
        return SceneDifficultes.de(blocages.ouverts(contrat, situation), jour());
    }

    private List<FicheCommune> fiches(Contrat contrat) {
        return contrat.communes().stream()
                .flatMap(code -> fiches.fiche(code).stream())
                .toList();
    }

    /** Of the meeting that is open, then what the earlier ones decided and is not done. */
    private List<FicheDecision> decisions(UUID contrat) {
        List<UUID> ouverte = seances.duContrat(contrat).stream()
                .filter(seance -> !seance.estClose())
                .map(Seance::reunion)
                .toList();
        List<FicheReunion> toutes = reunions.lister(contrat).reversed();
        return IntStream.of(0, 1)
                .boxed()
                .flatMap(tour -> toutes.stream()
                        .filter(reunion -> ouverte.contains(reunion.id()) == (tour == 0))
                        .flatMap(reunion -> reunion.decisions().stream())
                        .filter(decision -> tour == 0 || !decision.faite()))
                .toList();
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}

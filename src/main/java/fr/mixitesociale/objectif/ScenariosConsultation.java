package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.CodeInsee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scenarios of a contract that a person may read: those of their side, and those that were shared. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ScenariosConsultation {

    private final AccesContrat acces;
    private final Scenarios scenarios;
    private final LectureObjectifs lecture;
    private final Clock horloge;

    ScenariosConsultation(AccesContrat acces, Scenarios scenarios, LectureObjectifs lecture, Clock horloge) {
        this.acces = acces;
        this.scenarios = scenarios;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    /** Oldest first; none in a contract that does not pool. */
    public List<Scenario> lister(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        if (participation.contrat().type() != TypeContrat.MUTUALISANT) {
            return List.of();
        }
        List<ScenarioEntity> lisibles = scenarios.duContrat(contrat).stream()
                .filter(scenario -> !scenario.estSupprime() && estLisible(scenario, participation))
                .toList();
        if (lisibles.isEmpty()) {
            return List.of();
        }
        Tableau tableau = lecture.tableau(participation);
        return lisibles.stream()
                .map(scenario -> scenario(scenario, tableau, participation))
                .toList();
    }

    static boolean estLisible(ScenarioEntity scenario, Participation participation) {
        return scenario.estPartage() || participation.agitPour(scenario.signataire);
    }

    private Scenario scenario(ScenarioEntity scenario, Tableau tableau, Participation participation) {
        Contrat contrat = participation.contrat();
        Map<CodeInsee, Integer> valeurs = new LinkedHashMap<>();
        tableau.mutualisees().forEach(fiche -> valeurs.put(fiche.commune(), valeur(scenario, fiche)));
        return new Scenario(
                scenario.id,
                scenario.nom,
                contrat.signataire(scenario.signataire).map(Signataire::nom).orElse(""),
                scenario.auteurNom,
                scenario.creeLe,
                scenario.partageLe,
                participation.agitPour(scenario.signataire),
                valeurs,
                Controles.scenario(
                        tableau.regles(),
                        tableau.mutualisees(),
                        fiche -> valeur(scenario, fiche),
                        LocalDate.ofInstant(horloge.instant(), horloge.getZone())));
    }

    /** A commune that pools since the scenario was made stands there with its figure of now. */
    private static int valeur(ScenarioEntity scenario, FicheObjectif fiche) {
        Integer choisie = scenario.valeurs.get(fiche.commune().valeur());
        return choisie != null ? choisie : Objects.requireNonNullElse(fiche.retenu(), 0);
    }
}

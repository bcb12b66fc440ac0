package fr.mixitesociale.cockpit;

import fr.mixitesociale.cockpit.SuiviCommune.Projets;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.difficulte.DifficultesSuivies;
import fr.mixitesociale.difficulte.DifficultesSuivies.Ouvertes;
import fr.mixitesociale.engagement.RetardsDesEngagements;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsSuivis;
import fr.mixitesociale.procedure.ActesAttendus;
import fr.mixitesociale.procedure.Attente;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.Bilan;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.CopilsSuivis;
import fr.mixitesociale.suivi.CopilsSuivis.Copils;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rooms of the contract know of several contracts, put together commune by commune. */
@Component
class LectureSuivis {

    private final ActesAttendus actes;
    private final RisqueConsultation risque;
    private final RetardsDesEngagements engagements;
    private final JalonsSuivis jalons;
    private final DifficultesSuivies difficultes;
    private final CopilsSuivis copils;

    LectureSuivis(
            ActesAttendus actes,
            RisqueConsultation risque,
            RetardsDesEngagements engagements,
            JalonsSuivis jalons,
            DifficultesSuivies difficultes,
            CopilsSuivis copils) {
        this.actes = actes;
        this.risque = risque;
        this.engagements = engagements;
        this.jalons = jalons;
        this.difficultes = difficultes;
        this.copils = copils;
    }

    /**
     * @param objectif of the contract for this commune; null while it is not known
     */
    record Suivi(SuiviCommune suivi, @Nullable Integer objectif) {}

    /** @param parCommune the contract of each commune */
    Map<CodeInsee, Suivi> des(Map<CodeInsee, Contrat> parCommune, LocalDate jour) {
        Set<Contrat> contrats = Set.copyOf(parCommune.values());
        Set<UUID> ids = contrats.stream().map(Contrat::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Attente>> attendus = actes.des(contrats);
        Map<UUID, SituationContrat> situations = risque.desContrats(ids);
        Map<UUID, Integer> engagementsEnRetard = engagements.enRetard(ids, jour);
        Map<UUID, Long> jalonsEnRetard = jalons.des(ids).stream()
                .filter(jalon -> jalon.estEnRetard(jour))
                .collect(Collectors.groupingBy(JalonDeProjet::projetId, Collectors.counting()));
        List<Ouvertes> ouvertes = difficultes.ouvertes(ids);
        Map<UUID, Copils> reunions = copils.des(ids, jour);
        Map<CodeInsee, Suivi> suivis = new HashMap<>();
        parCommune.forEach((commune, contrat) -> {
            @Nullable SituationContrat situation = situations.get(contrat.id());
            @Nullable Bilan bilan = situation == null ? null : bilan(situation, commune);
            Copils tenus = reunions.getOrDefault(contrat.id(), Copils.AUCUN);
            suivis.put(
                    commune,
                    new Suivi(
                            new SuiviCommune(
                                    contrat.id(),
                                    contrat.intitule(),
                                    contrat.statut(),
                                    contrat.type(),
                                    attendu(attendus.getOrDefault(contrat.id(), List.of())),
                                    bilan == null ? Projets.AUCUN : projets(bilan),
                                    engagementsEnRetard.getOrDefault(contrat.id(), 0),
                                    situation == null ? 0 : jalons(situation, commune, jalonsEnRetard),
                                    difficultes(ouvertes, contrat, commune),
                                    tenus.dernier(),
                                    tenus.prochain()),
                            bilan == null ? null : bilan.objectif()));
        });
        return suivis;
    }

    private static @Nullable Bilan bilan(SituationContrat situation, CodeInsee commune) {
        return situation.communes().stream()
                .filter(bilan -> commune.equals(bilan.commune()))
                .findFirst()
                .orElse(null);
    }

    private static Projets projets(Bilan bilan) {
        return new Projets(
                bilan.obtenus(),
                bilan.logements(Niveau.SECURISE),
                bilan.logements(Niveau.PROBABLE),
                bilan.logements(Niveau.RISQUE),
                bilan.estARisque());
    }

    private static int jalons(SituationContrat situation, CodeInsee commune, Map<UUID, Long> enRetard) {
        return situation.ensemble().projets().stream()
                .map(Appreciation::projet)
                .filter(projet -> projet.commune().equals(commune))
                .mapToInt(projet -> Math.toIntExact(enRetard.getOrDefault(projet.id(), 0L)))
                .sum();
    }

    private static int difficultes(List<Ouvertes> ouvertes, Contrat contrat, CodeInsee commune) {
        return ouvertes.stream()
                .filter(une ->
                        une.contrat().equals(contrat.id()) && une.commune().equals(commune.valeur()))
                .mapToInt(Ouvertes::nombre)
                .sum();
    }

    private static String attendu(List<Attente> attentes) {
        if (attentes.isEmpty()) {
            return "";
        }
        String premier = attentes.getFirst().enMots();
        int autres = attentes.size() - 1;
        return autres == 0 ? premier : Phrases.de("cockpit.attendu.autres", premier, autres);
    }
}

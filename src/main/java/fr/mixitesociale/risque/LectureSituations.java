package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.JalonsSuivis;
import fr.mixitesociale.objectif.ObjectifSuivi;
import fr.mixitesociale.objectif.ObjectifsSuivis;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.projet.ProjetsSuivis;
import fr.mixitesociale.risque.Bilan.Qualite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts projects, milestones and objectives of several contracts together and applies the rules. */
@Component
class LectureSituations {

    private final ProjetsSuivis projets;
    private final JalonsSuivis jalons;
    private final ObjectifsSuivis objectifs;
    private final ReglesDeRisque regles;

    LectureSituations(ProjetsSuivis projets, JalonsSuivis jalons, ObjectifsSuivis objectifs, ReglesDeRisque regles) {
        this.projets = projets;
        this.jalons = jalons;
        this.objectifs = objectifs;
        this.regles = regles;
    }

    Map<UUID, SituationContrat> des(Collection<Participation> participations, LocalDate jour) {
        List<Contrat> contrats =
                participations.stream().map(Participation::contrat).toList();
        List<UUID> ids = contrats.stream().map(Contrat::id).toList();
        Map<UUID, List<ProjetSuivi>> suivis = projets.des(participations);
        Map<UUID, Map<Jalon, JalonDeProjet>> etapes = jalons.des(ids).stream()
                .collect(Collectors.groupingBy(
                        JalonDeProjet::projetId, Collectors.toMap(JalonDeProjet::jalon, Function.identity())));
        Map<UUID, List<ObjectifSuivi>> dus = objectifs.des(contrats);
        Map<UUID, SituationContrat> situations = new LinkedHashMap<>();
        for (Contrat contrat : contrats) {
            Appreciateur appreciateur = new Appreciateur(regles, contrat.periode(), jour);
            List<Appreciation> apprecies = suivis.getOrDefault(contrat.id(), List.of()).stream()
                    .map(projet ->
                            appreciateur.apprecier(new Operation(projet, etapes.getOrDefault(projet.id(), Map.of()))))
                    .toList();
            situations.put(
                    contrat.id(), situation(contrat, jour, apprecies, dus.getOrDefault(contrat.id(), List.of())));
        }
        return situations;
    }

    private static SituationContrat situation(
            Contrat contrat, LocalDate jour, List<Appreciation> projets, List<ObjectifSuivi> objectifs) {
        List<Bilan> communes = objectifs.stream()
                .map(objectif -> new Bilan(
                        objectif.commune(),
                        objectif.nom(),
                        objectif.valeur(),
                        Qualite.de(objectif.qualite()),
                        projets.stream()
                                .filter(projet -> projet.projet().commune().equals(objectif.commune()))
                                .toList()))
                .toList();
        Bilan ensemble = communes.size() == 1
                ? communes.getFirst()
                : new Bilan(null, contrat.intitule(), somme(objectifs), qualites(communes), projets);
        return new SituationContrat(contrat, jour, ensemble, communes);
    }

    /** Unknown as soon as one is: a partial sum would be read as the whole. */
    private static @Nullable Integer somme(List<ObjectifSuivi> objectifs) {
        if (objectifs.isEmpty() || objectifs.stream().anyMatch(objectif -> objectif.valeur() == null)) {
            return null;
        }
        return objectifs.stream()
                .mapToInt(objectif -> Objects.requireNonNull(objectif.valeur()))
                .sum();
    }

    private static @Nullable Qualite qualites(List<Bilan> communes) {
        List<Qualite> connues = communes.stream()
                .map(Bilan::qualite)
                .filter(Objects::nonNull)
                .<Qualite>map(Objects::requireNonNull)
                .toList();
        if (connues.isEmpty() || connues.size() < communes.size()) {
            return null;
        }
        return new Qualite(
                connues.stream().mapToInt(Qualite::plaiMin).sum(),
                connues.stream().mapToInt(Qualite::plsMax).sum(),
                connues.stream().mapToInt(Qualite::partPlai).max().orElseThrow(),
                connues.stream().mapToInt(Qualite::partPls).min().orElseThrow());
    }
}

package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every answer the signatories of a contract have shared, for its document and its checks: the same whoever reads. */
@Component
class ReponsesPartagees {

    private final Cahiers cahiers;
    private final LectureReponses lecture;

    ReponsesPartagees(Cahiers cahiers, LectureReponses lecture) {
        this.cahiers = cahiers;
        this.lecture = lecture;
    }

    /** Two statements. */
    Tableau lire(Participation participation) {
        List<Cahier> tous = cahiers.du(participation.contrat());
        Map<UUID, Map<String, LectureReponses.Ligne>> parSignataire = new HashMap<>();
        Map<UUID, Signataire> signataires = tous.stream().collect(Collectors.toMap(Cahier::id, Cahier::signataire));
        lecture.visibles(participation.contrat(), tous, null, Set.of()).stream()
                .filter(ligne -> !ligne.estVide())
                .forEach(ligne -> parSignataire
                        .computeIfAbsent(
                                Objects.requireNonNull(signataires.get(ligne.cahier()))
                                        .id(),
                                _ -> new HashMap<>())
                        .put(ligne.element(), ligne));
        return new Tableau(
                tous.stream()
                        .map(Cahier::signataire)
                        .filter(signataire -> parSignataire.containsKey(signataire.id()))
                        .toList(),
                parSignataire);
    }

    /** @param signataires those that have shared something, in the order of the contract */
    record Tableau(List<Signataire> signataires, Map<UUID, Map<String, LectureReponses.Ligne>> reponses) {

        boolean estVide() {
            return signataires.isEmpty();
        }

        Optional<LectureReponses.Ligne> reponse(Signataire signataire, Element element) {
            return Optional.ofNullable(
                    reponses.getOrDefault(signataire.id(), Map.of()).get(element.id()));
        }

        boolean aRepondu(Signataire signataire, Grille grille) {
            return grille.elements().stream()
                    .anyMatch(element -> reponse(signataire, element).isPresent());
        }

        boolean estRepondu(Element element) {
            return signataires.stream()
                    .anyMatch(signataire -> reponse(signataire, element).isPresent());
        }

        /** Questions somebody has answered, itself or in a sub-question; none for who reads no grid. */
        long questionsRepondues(Participation participation) {
            if (participation.cote() != null && !participation.cote().obligatoire()) {
                return 0;
            }
            return reponses.values().stream()
                    .flatMap(une -> une.keySet().stream())
                    .map(Tableau::question)
                    .distinct()
                    .count();
        }

        /** « A4.1.1.3 » → « A4.1.1 ». */
        private static String question(String element) {
            String[] parties = element.split("\\.");
            return parties[0] + "." + parties[1] + "." + parties[2];
        }
    }
}

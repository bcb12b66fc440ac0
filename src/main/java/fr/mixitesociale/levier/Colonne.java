package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Signataire;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side answers in a grid.
 *
 * @param mienne of the person who reads
 * @param commune whether it is written once for all the contracts of the groupement
 * @param partages section → since when it is shown
 * @param reponses question or sub-question → answer; what this person may not read is not there
 */
public record Colonne(
        Signataire signataire,
        UUID cahier,
        boolean mienne,
        boolean commune,
        Map<String, Partage> partages,
        Map<String, Reponse> reponses) {

    public Colonne {
        partages = Map.copyOf(partages);
        reponses = Map.copyOf(reponses);
    }

    public Optional<Partage> partage(String section) {
        return Optional.ofNullable(partages.get(section));
    }

    /** An empty one for what nobody wrote yet in one's own notebook. */
    public Optional<Reponse> reponse(Element element) {
        Reponse ecrite = reponses.get(element.id());
        if (ecrite == null && mienne) {
            return Optional.of(Reponse.vide(
                    Cahiers.reponse(cahier, element.id()), element.id(), partages.containsKey(element.section())));
        }
        return Optional.ofNullable(ecrite);
    }

    @Nullable
    StatutReponse statut(Element element) {
        Reponse ecrite = reponses.get(element.id());
        return ecrite == null || !ecrite.partagee() ? null : ecrite.statut();
    }

    /** Questions of this section something is answered to, itself or in its sub-questions. */
    public long repondues(SectionDeGrille section) {
        return section.questions().stream()
                .filter(question -> question.elements().stream()
                        .map(element -> reponses.get(element.id()))
                        .anyMatch(reponse -> reponse != null && !reponse.estVide()))
                .count();
    }
}

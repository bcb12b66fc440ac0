package fr.mixitesociale.copil;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.FicheDecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Scene 6: what is decided, by whom, until when. */
final class SceneDecisions {

    private static final int LIGNES = 5;

    /** What waits first, the oldest date first; what is done last. */
    private static final Comparator<FicheDecision> ORDRE = Comparator.comparing(FicheDecision::faite)
            .thenComparing(decision -> Objects.requireNonNullElse(decision.echeance(), LocalDate.MAX));

    private SceneDecisions() {}

    static Scene de(List<FicheDecision> decisions, LocalDate jour) {
        String source = Phrases.de("copil.scene.source.decisions", FormatFr.dateLongue(jour));
        if (decisions.isEmpty()) {
            return ScenesEnTable.rien(
                    6,
                    Phrases.de("copil.scene.decisions.aucune"),
                    Phrases.de("copil.scene.decisions.aucune.phrase"),
                    source);
        }
        long retards = decisions.stream()
                .filter(decision -> decision.estEnRetardLe(jour))
                .count();
        return ScenesEnTable.de(
                6,
                "copil.scene.decisions",
                Phrases.de("copil.scene.decisions.titre", decisions.size(), retards),
                List.of("decision", "porteur", "echeance"),
                decisions.stream().sorted(ORDRE).toList(),
                LIGNES,
                decision -> ligne(decision, jour),
                source);
    }

    private static List<String> ligne(FicheDecision decision, LocalDate jour) {
        return List.of(
                Textes.ligne(decision.texte()),
                ScenesEnTable.ou(decision.porteur(), "copil.scene.sans_porteur"),
                decision.faite() ? Phrases.de("copil.scene.faite") : ScenesEnTable.echeance(decision.echeance(), jour));
    }
}

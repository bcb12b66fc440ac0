package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.suivi.FicheDecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scene 6: what is decided, by whom, until when. */
final class SceneDecisions {

    private static final int LIGNES = 5;

    private SceneDecisions() {}

    static Scene de(List<FicheDecision> decisions, LocalDate jour) {
        String source = Phrases.de("copil.scene.source.decisions", FormatFr.dateLongue(jour));
        if (decisions.isEmpty()) {
            return new Scene(
                    6,
                    Phrases.de("copil.scene.decisions.aucune"),
                    new Corps.Rien(Phrases.de("copil.scene.decisions.aucune.phrase")),
                    source);
        }
        long retards = decisions.stream()
                .filter(decision -> decision.estEnRetardLe(jour))
                .count();
        int autres = decisions.size() - LIGNES;
        @Nullable String reste = autres > 0 ? Phrases.de("copil.scene.reste", autres) : null;
        return new Scene(
                6,
                Phrases.de("copil.scene.decisions.titre", decisions.size(), retards),
                new Corps.Table(
                        Phrases.de("copil.scene.decisions.legende"),
                        List.of(
                                Phrases.de("copil.scene.colonne.decision"),
                                Phrases.de("copil.scene.colonne.porteur"),
                                Phrases.de("copil.scene.colonne.echeance")),
                        decisions.stream()
                                .limit(LIGNES)
                                .map(SceneDecisions::ligne)
                                .toList(),
                        reste),
                source);
    }

    private static List<String> ligne(FicheDecision decision) {
        return List.of(
                Textes.ligne(decision.texte()),
                decision.porteur().isEmpty() ? Phrases.de("copil.scene.sans_porteur") : decision.porteur(),
                decision.faite()
                        ? Phrases.de("copil.scene.faite")
                        : decision.echeance() == null
                                ? Phrases.de("copil.scene.sans_date")
                                : FormatFr.date(decision.echeance()));
    }
}

package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Blocages.Blocage;
import fr.mixitesociale.copil.Scene.Corps;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scene 5: what blocks, where, and who answers for it. */
final class SceneDifficultes {

    /** Each may take three lines of the screen. */
    private static final int LIGNES = 4;

    private SceneDifficultes() {}

    static Scene de(List<Blocage> ouvertes, LocalDate jour) {
        String source = Phrases.de("copil.scene.source.difficultes", FormatFr.dateLongue(jour));
        if (ouvertes.isEmpty()) {
            return new Scene(
                    5,
                    Phrases.de("copil.scene.difficultes.aucune"),
                    new Corps.Rien(Phrases.de("copil.scene.difficultes.aucune.phrase")),
                    source);
        }
        int lls =
                ouvertes.stream()
                        .collect(Collectors.toMap(Blocage::projet, Blocage::lls, (un, _) -> un))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        int autres = ouvertes.size() - LIGNES;
        @Nullable String reste = autres > 0 ? Phrases.de("copil.scene.reste", autres) : null;
        return new Scene(
                5,
                Phrases.de("copil.scene.difficultes.titre", ouvertes.size(), lls, FormatFr.entier(lls)),
                new Corps.Table(
                        Phrases.de("copil.scene.difficultes.legende"),
                        List.of(
                                Phrases.de("copil.scene.colonne.projet"),
                                Phrases.de("copil.scene.colonne.difficulte"),
                                Phrases.de("copil.scene.colonne.porteur"),
                                Phrases.de("copil.scene.colonne.echeance")),
                        ouvertes.stream()
                                .limit(LIGNES)
                                .map(ouverte -> List.of(
                                        Textes.court(ouverte.projet()),
                                        Textes.ligne(ouverte.texte()),
                                        ouverte.porteur().isEmpty()
                                                ? Phrases.de("copil.scene.sans_porteur")
                                                : ouverte.porteur(),
                                        ouverte.echeance().isEmpty()
                                                ? Phrases.de("copil.scene.sans_date")
                                                : ouverte.echeance()))
                                .toList(),
                        reste),
                source);
    }
}

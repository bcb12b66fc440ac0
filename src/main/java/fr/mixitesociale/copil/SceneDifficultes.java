package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Blocages.Blocage;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Scene 5: what blocks, where, and who answers for it. */
final class SceneDifficultes {

    /** Each may take three lines of the screen. */
    private static final int LIGNES = 4;

    private SceneDifficultes() {}

    static Scene de(List<Blocage> ouvertes, LocalDate jour) {
        String source = Phrases.de("copil.scene.source.difficultes", FormatFr.dateLongue(jour));
        if (ouvertes.isEmpty()) {
            return ScenesEnTable.rien(
                    5,
                    Phrases.de("copil.scene.difficultes.aucune"),
                    Phrases.de("copil.scene.difficultes.aucune.phrase"),
                    source);
        }
        int lls =
                ouvertes.stream()
                        .collect(Collectors.toMap(Blocage::projet, Blocage::lls, (un, _) -> un))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return ScenesEnTable.de(
                5,
                "copil.scene.difficultes",
                Phrases.de("copil.scene.difficultes.titre", ouvertes.size(), lls, FormatFr.entier(lls)),
                List.of("projet", "difficulte", "porteur", "echeance"),
                ouvertes,
                LIGNES,
                ouverte -> List.of(
                        Textes.moyen(ouverte.projet()),
                        Textes.phrase(ouverte.texte()),
                        ScenesEnTable.ou(ouverte.porteur(), "copil.scene.sans_porteur"),
                        ScenesEnTable.echeance(ouverte.echeance(), jour)),
                source);
    }
}

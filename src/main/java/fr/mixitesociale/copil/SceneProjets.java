package fr.mixitesociale.copil;

import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.risque.Appreciation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Scene 3: how many projects and dwellings wait for each milestone. */
final class SceneProjets {

    /** Names that hold on one line. */
    private static final int NOMS = 2;
    /** Rows that leave room for whole names. */
    private static final int PEU = 5;

    private SceneProjets() {}

    /** @param jalon the step that is awaited; null for those that obtained their agrément */
    private record Etape(String libelle, List<Appreciation> projets) {
        int logements() {
            return projets.stream().mapToInt(Appreciation::lls).sum();
        }
    }

    static Scene de(SituationContrat situation) {
        List<Appreciation> comptes = situation.ensemble().comptes();
        List<Etape> etapes = new ArrayList<>();
        for (Jalon jalon : Jalon.TOUS) {
            etapes.add(new Etape(
                    Phrases.de("copil.scene.projets.attend." + jalon.name()),
                    comptes.stream()
                            .filter(projet -> !projet.estObtenu() && projet.attendu() == jalon)
                            .toList()));
        }
        String source = Phrases.de("copil.scene.source.projets", FormatFr.dateLongue(situation.jour()));
        List<Etape> enAttente =
                etapes.stream().filter(etape -> !etape.projets().isEmpty()).toList();
        etapes.add(new Etape(
                Phrases.de("copil.scene.projets.obtenu"),
                comptes.stream().filter(Appreciation::estObtenu).toList()));
        if (comptes.isEmpty()) {
            return ScenesEnTable.rien(
                    3, Phrases.de("copil.scene.projets.vide"), Phrases.de("copil.scene.projets.vide.phrase"), source);
        }
        List<Etape> montrees =
                etapes.stream().filter(etape -> !etape.projets().isEmpty()).toList();
        UnaryOperator<String> nom = montrees.size() > PEU ? Textes::court : Textes::moyen;
        return ScenesEnTable.de(
                3,
                "copil.scene.projets",
                titre(enAttente, comptes),
                List.of("etape", "projets", "logements", "lesquels"),
                montrees,
                montrees.size(),
                etape -> ligne(etape, nom),
                source);
    }

    /** The step for which most dwellings wait. */
    private static String titre(List<Etape> enAttente, List<Appreciation> comptes) {
        return enAttente.stream()
                .max(Comparator.comparingInt(Etape::logements))
                .map(etape -> Phrases.de(
                        "copil.scene.projets.titre",
                        etape.projets().size(),
                        etape.logements(),
                        FormatFr.entier(etape.logements()),
                        etape.libelle().substring(0, 1).toLowerCase(Phrases.LANGUE)
                                + etape.libelle().substring(1)))
                .orElseGet(() -> Phrases.de("copil.scene.projets.tous", comptes.size()));
    }

    private static List<String> ligne(Etape etape, UnaryOperator<String> nom) {
        String noms = etape.projets().stream()
                .sorted(Comparator.comparingInt(Appreciation::lls).reversed())
                .limit(NOMS)
                .map(projet -> nom.apply(projet.projet().nom()))
                .collect(Collectors.joining(", "));
        int autres = etape.projets().size() - NOMS;
        return List.of(
                etape.libelle(),
                FormatFr.entier(etape.projets().size()),
                FormatFr.entier(etape.logements()),
                autres > 0 ? Phrases.de("copil.scene.autres", noms, autres) : noms);
    }
}

package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.procedure.AvantApres.Ligne;
import fr.mixitesociale.procedure.TexteFige.PartieFigee;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Le texte consolidé")
class ConsolidationTest {

    private static final List<String> ARTICLES = List.of("parties", "engagements", "objectifs", "gouvernance");
    private static final List<String> MOTS =
            List.of("foncier", "logements", "2027", "la", "commune", "s’engage", "à", "produire", "PLAI,", "bailleur.");

    static LongStream graines() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("graines")
    @DisplayName("est celui qu’on obtient en appliquant la modification au texte d’avant, avenant après avenant")
    void consolidation(long graine) {
        Random hasard = new Random(graine);
        TexteFige signe = texte(hasard);
        TexteFige figee = signe;
        List<Modification> avenants = new ArrayList<>();
        for (int n = 0; n < 1 + hasard.nextInt(4); n++) {
            List<Section> redigees = figee.sections().stream()
                    .filter(section -> ARTICLES.contains(section.cle()) && hasard.nextBoolean())
                    .map(section -> hasard.nextInt(4) == 0 ? section : section(hasard, section.cle(), section.portee()))
                    .toList();
            Modification modification = Modification.de(figee, redigees);
            TexteFige consolide = modification.appliquer(figee);
            assertThat(Modification.de(figee, consolide.sections()))
                    .as("the difference of the two texts is the avenant")
                    .isEqualTo(modification);
            assertThat(consolide.sections())
                    .extracting(Section::cle)
                    .containsExactlyElementsOf(
                            figee.sections().stream().map(Section::cle).toList());
            avenants.add(modification);
            figee = CanoniqueJson.lire(CanoniqueJson.ecrire(consolide));
        }
        TexteFige rejoue = signe;
        for (Modification modification : avenants) {
            rejoue = modification.appliquer(rejoue);
        }
        assertThat(CanoniqueJson.ecrire(rejoue)).isEqualTo(CanoniqueJson.ecrire(figee));
    }

    @ParameterizedTest
    @MethodSource("graines")
    @DisplayName("la colonne de gauche se lit comme le texte d’avant, celle de droite comme le texte d’après")
    void colonnes(long graine) {
        Random hasard = new Random(graine);
        Section avant = section(hasard, "engagements", Portee.ENGAGEANTE);
        Section apres = section(hasard, "engagements", Portee.ENGAGEANTE);

        AvantApres comparaison = AvantApres.de(avant, apres);

        assertThat(lire(comparaison, Ligne::avant)).isEqualTo(LignesDeTexte.de(avant));
        assertThat(lire(comparaison, Ligne::apres)).isEqualTo(LignesDeTexte.de(apres));
    }

    private static List<String> lire(AvantApres comparaison, Function<Ligne, List<Morceau>> colonne) {
        return comparaison.lignes().stream()
                .map(colonne)
                .filter(mots -> !mots.isEmpty())
                .map(mots -> mots.stream().map(Morceau::texte).collect(Collectors.joining()))
                .toList();
    }

    private static TexteFige texte(Random hasard) {
        List<PartieFigee> parties = new ArrayList<>();
        parties.add(new PartieFigee("", List.of(section(hasard, "preambule", Portee.DESCRIPTIVE))));
        ARTICLES.forEach(cle ->
                parties.add(new PartieFigee("Volet 3", List.of(section(hasard, cle, Portee.ENGAGEANTE)))));
        parties.add(new PartieFigee("", List.of(section(hasard, "projets", Portee.VIVANTE))));
        return new TexteFige("Contrat", "Commune", List.of("Mention"), parties);
    }

    private static Section section(Random hasard, String cle, Portee portee) {
        return new Section(
                cle,
                "Titre " + phrase(hasard),
                portee,
                IntStream.rangeClosed(0, hasard.nextInt(6))
                        .mapToObj(_ -> bloc(hasard))
                        .toList());
    }

    private static Bloc bloc(Random hasard) {
        return switch (hasard.nextInt(5)) {
            case 0 -> new Bloc.Titre(1, phrase(hasard));
            case 1 -> Bloc.puces(List.of(phrase(hasard), phrase(hasard)));
            case 2 ->
                new Bloc.Tableau(
                        phrase(hasard),
                        List.of(Colonne.texte("A", 1), Colonne.nombre("B", 1)),
                        List.of(List.of(Cellule.de(phrase(hasard)), Cellule.de("" + hasard.nextInt(9)))),
                        null);
            case 3 -> Bloc.note(phrase(hasard));
            default -> new Bloc.Paragraphe(List.of(Passage.gras(phrase(hasard)), Passage.de(" " + phrase(hasard))));
        };
    }

    private static String phrase(Random hasard) {
        return IntStream.rangeClosed(0, hasard.nextInt(8))
                .mapToObj(_ -> MOTS.get(hasard.nextInt(MOTS.size())))
                .collect(Collectors.joining(" "));
    }
}

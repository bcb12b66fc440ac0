package fr.mixitesociale.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La prose en Markdown")
class ProseTest {

    private static final String LEGENDE = "Légende";

    @Test
    @DisplayName("devient paragraphes, gras, italique, titres et listes imbriquées")
    void blocs() {
        assertThat(Prose.blocs("""
                        # Titre

                        Un **mot** *penché*
                        suivi.

                        - un
                          1. dedans
                        - deux

                        > à noter
                        """, LEGENDE))
                .containsExactly(
                        new Bloc.Titre(1, "Titre"),
                        new Bloc.Paragraphe(List.of(
                                Passage.de("Un "),
                                Passage.gras("mot"),
                                Passage.de(" "),
                                Passage.italique("penché"),
                                Passage.de(" suivi."))),
                        new Bloc.Liste(
                                false,
                                List.of(
                                        List.of(
                                                Bloc.paragraphe("un"),
                                                new Bloc.Liste(true, List.of(List.of(Bloc.paragraphe("dedans"))))),
                                        List.of(Bloc.paragraphe("deux")))),
                        new Bloc.Note(List.of(Passage.de("à noter"))));
    }

    @Test
    @DisplayName("garde les tableaux, dont une ligne trop courte se complète et une trop longue se coupe")
    void tableaux() {
        assertThat(Prose.blocs("""
                        | Document | Logements |
                        |---|---:|
                        | PLH | **60** |
                        | PLU |
                        | SCoT | 1 | 2 |
                        """, LEGENDE))
                .containsExactly(new Bloc.Tableau(
                        LEGENDE,
                        List.of(Colonne.texte("Document", 1), Colonne.nombre("Logements", 1)),
                        List.of(
                                List.of(Cellule.de("PLH"), new Cellule(List.of(Passage.gras("60")))),
                                List.of(Cellule.de("PLU"), new Cellule(List.of())),
                                List.of(Cellule.de("SCoT"), Cellule.de("1"))),
                        null));
    }

    @Test
    @DisplayName("imprime l’adresse d’un lien, sauf quand le texte la dit ou qu’elle ne mène nulle part")
    void liens() {
        assertThat(texte("Voir [le PLH](https://exemple.fr/plh).")).isEqualTo("Voir le PLH (https://exemple.fr/plh).");
        assertThat(texte("<https://exemple.fr>")).isEqualTo("https://exemple.fr");
        assertThat(texte("[cliquez](javascript:alert(1))")).isEqualTo("cliquez");
    }

    @Test
    @DisplayName("ne laisse rien passer d’hostile à l’écran ni dans le document")
    void hostile() {
        String hostile = """
                Bonjour <img src=x onerror=alert(1)> <b onclick="x()">toi</b>

                <script>alert(1)</script>

                <iframe src="https://exemple.fr"></iframe>

                [un](javascript:alert(1)) [deux](data:text/html,x) ![trois](javascript:x) [quatre](https://exemple.fr)

                | <script>a</script> | b |
                |---|---|
                | <a href="javascript:x">c</a> | d |
                """;
        assertThat(Prose.ecran(hostile))
                .doesNotContain("<script", "<img", "<iframe", "<b ", "onerror", "onclick", "javascript:", "data:")
                .doesNotContain("\n")
                .contains("Bonjour", "href=\"https://exemple.fr\"", "noopener");
        assertThat(Prose.blocs(hostile, LEGENDE).toString()).doesNotContain("<", "javascript:", "onerror");
    }

    @Test
    @DisplayName("n’est pas mise à genoux par des imbrications sans fin")
    void imbrications() {
        String profond = "> ".repeat(9_000) + "fond\n\n" + "- ".repeat(5_000) + "\n\n" + "[".repeat(9_000)
                + "*a **b ".repeat(1_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Prose.blocs(profond, LEGENDE);
            Prose.ecran(profond);
            Prose.mots(profond);
        });
    }

    @Test
    @DisplayName("se compte en mots, sans les signes")
    void mots() {
        assertThat(Prose.mots("""
                ## Deux mots

                - un **troisième**, et l’autre ;

                | a | b |
                |---|---|
                | c | d |
                """)).isEqualTo(10);
        assertThat(Prose.mots(null)).isZero();
    }

    @Test
    @DisplayName("se compare mot à mot, ce qui part avant ce qui vient")
    void comparaison() {
        assertThat(Comparaison.mots("un seuil de douze logements", "un seuil de dix logements sociaux"))
                .containsExactly(
                        new Morceau(Nature.COMMUN, "un seuil de "),
                        new Morceau(Nature.RETIRE, "douze logements"),
                        new Morceau(Nature.AJOUTE, "dix logements sociaux"));
        assertThat(Comparaison.mots(null, "neuf")).containsExactly(new Morceau(Nature.AJOUTE, "neuf"));
        assertThat(Comparaison.mots("même", "même")).containsExactly(new Morceau(Nature.COMMUN, "même"));
    }

    @Test
    @DisplayName("se compare aussi quand les deux textes, aussi longs que permis, n’ont rien en commun")
    void comparaisonLongue() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Comparaison.mots("avant ".repeat(3_300), "après ".repeat(3_300)));
    }

    private static String texte(String markdown) {
        return ((Bloc.Paragraphe) Prose.blocs(markdown, LEGENDE).getFirst())
                .passages().stream().map(Passage::texte).collect(Collectors.joining());
    }
}

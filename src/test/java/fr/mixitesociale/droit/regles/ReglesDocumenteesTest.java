package fr.mixitesociale.droit.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.ReglesDEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La page des règles (src/docs/regles.md)")
class ReglesDocumenteesTest {

    /** Where the sources differ, as the specification lists them. */
    private static final List<String> SUJETS = List.of(
            "X floor",
            "IX duration",
            "IX CNSRU avis",
            "new entrants",
            "derogation",
            "who is in the X pool",
            "agreement in X",
            "PLS wording",
            "article refs",
            "date loi Duflot",
            "rate in X for 50 %/100 % cases",
            "HLM sale ban",
            "first mention of IX application date");

    private static final Pattern CLASSE = Pattern.compile("`([A-Z][a-z]\\w+)`");

    private String page = "";

    @BeforeEach
    void lire() throws IOException {
        page = Files.readString(Path.of("src/docs/regles.md"));
    }

    @Test
    @DisplayName("dit ce qui a été décidé de chaque sujet, ou pourquoi il n’est pas codé")
    void sujets() {
        assertThat(SUJETS)
                .allSatisfy(sujet -> assertThat(page.lines().filter(ligne -> ligne.startsWith("| " + sujet + " | ")))
                        .as(sujet)
                        .singleElement()
                        .satisfies(ligne -> {
                            String decision = ligne.split("\\|")[2].strip();
                            assertThat(decision).hasSizeGreaterThan(20);
                            assertThat(!decision.contains("non codé") || decision.contains("non codé, parce que "))
                                    .as(ligne)
                                    .isTrue();
                        }));
    }

    @Test
    @DisplayName("nomme chaque paramètre de chaque jeu, et aucun qui n’existe pas")
    void parametres() {
        Set<String> cles = ReglesDEssai.TOUTES.tous().stream()
                .flatMap(jeu -> jeu.parametres().stream())
                .map(parametre -> parametre.cle().replaceAll("\\[\\d+]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> documentes = page.lines()
                .dropWhile(ligne -> !ligne.equals("## Parameters"))
                .takeWhile(ligne -> !ligne.startsWith("## Where"))
                .filter(ligne -> ligne.startsWith("| `"))
                .map(ligne -> ligne.substring(3, ligne.indexOf('`', 3)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documentes).hasSizeGreaterThan(15).isEqualTo(cles);
    }

    @Test
    @DisplayName("ne cite que des classes qui existent")
    void classes() throws IOException {
        Set<String> citees = CLASSE.matcher(page).results().map(r -> r.group(1)).collect(Collectors.toSet());
        Set<String> existantes;
        try (Stream<Path> code =
                Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
            existantes = code.map(fichier -> fichier.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(citees).hasSizeGreaterThan(10);
        citees.removeAll(existantes);
        assertThat(citees).isEmpty();
    }
}

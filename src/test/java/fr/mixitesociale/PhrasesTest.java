package fr.mixitesociale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the bundle of visible sentences and the code together; each check first proves that it sees something. */
@DisplayName("Les phrases de l’écran")
class PhrasesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern CLE_DANS_LE_CODE = Pattern.compile(
            "(?:Phrases\\s*\\.\\s*(?:de|trouver)|new RefusMetier)\\(\\s*\"([a-z][A-Za-z0-9_.-]+)\"\\s*[,)]");

    @Test
    @DisplayName("n’emploient que l’apostrophe typographique")
    void apostrophes() throws IOException {
        List<String> fautes = new ArrayList<>();
        int lues = 0;
        for (Path fichier : fichiers(BUNDLES, ".properties")) {
            for (String ligne : Files.readAllLines(fichier)) {
                if (ligne.startsWith("#") || ligne.isBlank()) {
                    continue;
                }
                lues++;
                if (ligne.contains("'")) {
                    fautes.add(fichier.getFileName() + ": " + ligne);
                }
            }
        }
        assertThat(lues).isPositive();
        assertThat(fautes).as("a straight quote is swallowed by MessageFormat").isEmpty();
    }

    @Test
    @DisplayName("portent le nom de leur pièce et ne se répètent pas")
    void prefixes() throws IOException {
        List<String> fautes = new ArrayList<>();
        TreeSet<String> vues = new TreeSet<>();
        for (Path fichier : fichiers(BUNDLES, ".properties")) {
            String piece = fichier.getFileName().toString().replace(".properties", "");
            for (String ligne : Files.readAllLines(fichier)) {
                if (ligne.startsWith("#") || !ligne.contains("=") || Character.isWhitespace(ligne.charAt(0))) {
                    continue;
                }
                String cle = ligne.substring(0, ligne.indexOf('=')).strip();
                if (!cle.startsWith(piece + ".")) {
                    fautes.add("not prefixed by its room: " + cle + " in " + piece);
                }
                if (!vues.add(cle)) {
                    fautes.add("written twice: " + cle);
                }
            }
        }
        assertThat(vues).isNotEmpty();
        assertThat(fautes).isEmpty();
    }

    @Test
    @DisplayName("existent toutes pour les clés citées dans le code")
    void clesCitees() throws IOException {
        TreeSet<String> citees = new TreeSet<>();
        for (Path fichier : fichiers(CODE, ".java")) {
            CLE_DANS_LE_CODE.matcher(Files.readString(fichier)).results().forEach(r -> citees.add(r.group(1)));
        }
        assertThat(citees).isNotEmpty();
        citees.removeAll(Phrases.cles());
        assertThat(citees).as("keys used in the code that no bundle holds").isEmpty();
    }

    private static List<Path> fichiers(Path racine, String suffixe) throws IOException {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(f -> f.toString().endsWith(suffixe)).sorted().toList();
        }
    }
}

package fr.mixitesociale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le glossaire")
class GlossaireTest {

    private static final Pattern CLASSE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    @DisplayName("ne nomme que des classes qui existent")
    void classesNommees() throws IOException {
        Set<String> nommees = new TreeSet<>();
        for (String ligne : Files.readAllLines(Path.of("src/docs/glossaire.md"))) {
            if (ligne.startsWith("|")) {
                CLASSE.matcher(ligne).results().forEach(r -> nommees.add(r.group(1)));
            }
        }
        Set<String> existantes;
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            existantes = code.map(f -> f.getFileName().toString())
                    .filter(nom -> nom.endsWith(".java"))
                    .map(nom -> nom.substring(0, nom.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        assertThat(nommees)
                .as("the glossary names no class: this check is blind")
                .hasSizeGreaterThan(15);
        nommees.removeAll(existantes);
        assertThat(nommees).as("named in the glossary, absent from the code").isEmpty();
    }
}

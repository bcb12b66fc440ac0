package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le tableau des statuts dit ce que fait le code")
class StatutsTest {

    @Test
    @DisplayName("rédaction et suivi, pour chaque statut")
    void tableau() throws IOException {
        Map<String, List<String>> tableau = new TreeMap<>();
        Files.readAllLines(Path.of("src/docs/statuts.md")).stream()
                .takeWhile(ligne -> !ligne.equals("## Acts"))
                .filter(ligne -> ligne.matches("\\| [A-Z_]+ \\|.*"))
                .map(ligne ->
                        Arrays.stream(ligne.split("\\|")).map(String::strip).toList())
                .forEach(cases -> tableau.put(cases.get(1), cases.subList(2, 4)));

        Map<String, List<String>> code = new TreeMap<>();
        for (StatutContrat statut : StatutContrat.values()) {
            code.put(
                    statut.name(),
                    List.of(
                            statut.redactionOuverte() ? "ouverte" : "fermée",
                            statut.suiviOuvert() ? "ouvert" : "fermé"));
        }
        assertThat(code).as("no status seen: this check is blind").hasSizeGreaterThan(5);
        assertThat(tableau).isEqualTo(code);
    }
}

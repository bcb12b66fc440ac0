package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.StatutContrat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le tableau des actes dit ce que fait le code")
class MachineDesActesTest {

    private static final Path DOCUMENT = Path.of("src/docs/statuts.md");

    @Test
    @DisplayName("chaque acte : ses statuts, qui le fait, qui l’enregistre, ses gardes, dans les deux sens")
    void actes() throws IOException {
        List<List<String>> code = new ArrayList<>();
        for (Acte acte : Acte.values()) {
            code.add(List.of(
                    acte.name(),
                    (acte.estUneNaissance() ? "∅, " : "") + noms(acte.depuis()),
                    acte.vers() == null ? "–" : acte.vers().name(),
                    acte.sujet().name(),
                    noms(acte.parCompte()),
                    noms(acte.surPapier()),
                    acte.gardes().isEmpty()
                            ? "–"
                            : acte.gardes().stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        assertThat(code).as("no act seen: this check is blind").hasSizeGreaterThan(15);
        assertThat(lignes("## Acts")).containsExactlyElementsOf(code);
    }

    @Test
    @DisplayName("chaque garde : loi ou guide, et sa source, dans les deux sens")
    void gardes() throws IOException {
        List<List<String>> code = Stream.of(Garde.values())
                .map(garde -> List.of(
                        garde.name(),
                        switch (garde.gravite()) {
                            case BLOQUANT -> "bloquant (loi)";
                            case RECOMMANDE -> "recommandé (guide)";
                        },
                        garde.source()))
                .toList();
        assertThat(lignes("## Guards")).containsExactlyElementsOf(code);
    }

    @Test
    @DisplayName("chaque garde est gardée par au moins un acte, et chaque statut vivant mène quelque part")
    void rienNeDort() {
        assertThat(Stream.of(Acte.values()).flatMap(acte -> acte.gardes().stream()))
                .contains(Garde.values());
        assertThat(Stream.of(StatutContrat.values()).filter(StatutContrat::suiviOuvert))
                .allMatch(statut -> Stream.of(Acte.values())
                        .anyMatch(acte -> acte.depuis().contains(statut) && acte.vers() != null));
        assertThat(Stream.of(Acte.values()).flatMap(acte -> acte.depuis().stream()))
                .as("what is over stays over")
                .doesNotContain(StatutContrat.REFUS, StatutContrat.ECHU, StatutContrat.ABANDONNE);
    }

    private static String noms(Collection<? extends Enum<?>> valeurs) {
        return valeurs.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static List<List<String>> lignes(String titre) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(ligne -> !ligne.equals(titre))
                .skip(1)
                .takeWhile(ligne -> !ligne.startsWith("## "))
                .filter(ligne -> ligne.matches("\\| [A-Z_]+ \\|.*"))
                .map(ligne -> Arrays.stream(ligne.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}

package fr.mixitesociale.risque;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.projet.ProjetSuivi;
import fr.mixitesociale.socle.CodeInsee;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Classer un projet")
class AppreciateurTest {

    private static final List<String> COLONNES =
            List.of("zonage", "foncier", "faisabilite", "permis_depose", "permis_obtenu", "demande", "agrement");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cas")
    @DisplayName("selon la table des cas")
    void table(String nom, NamedCsvRecord cas) {
        Appreciation appreciation = new Appreciateur(
                        LectureDesRegles.lire(), new PeriodeTriennale(2026), LocalDate.parse(cas.getField("jour")))
                .apprecier(operation(cas));
        assertThat(appreciation.regle()).isEqualTo(Regle.valueOf(cas.getField("regle")));
        assertThat(appreciation.attendu())
                .isEqualTo(cas.getField("attendu").isEmpty() ? null : Jalon.valueOf(cas.getField("attendu")));
        assertThat(appreciation.raison())
                .as("told in a sentence")
                .contains("Projet")
                .endsWith(".");
    }

    @Test
    @DisplayName("chaque règle est dans la table, et se dit en français")
    void complete() throws IOException {
        assertThat(cas().map(cas -> Regle.valueOf(((NamedCsvRecord) cas.get()[1]).getField("regle"))))
                .contains(Regle.values());
        assertThat(Regle.values())
                .allSatisfy(regle -> assertThat(regle.explication()).endsWith("."));
    }

    private static Operation operation(NamedCsvRecord cas) {
        UUID id = UUID.randomUUID();
        Map<Jalon, JalonDeProjet> etapes = new EnumMap<>(Jalon.class);
        for (Jalon jalon : Jalon.values()) {
            String texte = cas.getField(COLONNES.get(jalon.ordinal()));
            if (!texte.isEmpty()) {
                etapes.put(jalon, etape(id, jalon, texte.split(":")));
            }
        }
        return new Operation(
                new ProjetSuivi(
                        id,
                        UUID.randomUUID(),
                        new CodeInsee("00001"),
                        "Projet",
                        20,
                        6,
                        10,
                        4,
                        annee(cas.getField("annee_prevue")),
                        annee(cas.getField("annee_financement")),
                        null,
                        null,
                        false),
                etapes);
    }

    private static JalonDeProjet etape(UUID projet, Jalon jalon, String[] parties) {
        LocalDate date = parties.length > 1 ? LocalDate.parse(parties[1]) : null;
        return switch (parties[0]) {
            case "fait" -> new JalonDeProjet(projet, jalon, StatutJalon.FAIT, null, date, null, 0);
            case "prevu" -> new JalonDeProjet(projet, jalon, StatutJalon.EN_COURS, date, null, null, 0);
            case "difficulte" -> new JalonDeProjet(projet, jalon, StatutJalon.EN_DIFFICULTE, null, null, null, 0);
            case "sans_objet" -> new JalonDeProjet(projet, jalon, StatutJalon.SANS_OBJET, null, null, null, 0);
            default -> throw new IllegalArgumentException(Arrays.toString(parties));
        };
    }

    private static Integer annee(String texte) {
        return texte.isEmpty() ? null : Integer.valueOf(texte);
    }

    static Stream<Arguments> cas() throws IOException {
        try (Reader flux = new InputStreamReader(
                        AppreciateurTest.class.getResourceAsStream("/risque/cas.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lignes = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(flux)) {
            return lignes.stream().map(ligne -> Arguments.of(ligne.getField("cas"), ligne)).toList().stream();
        }
    }
}

package fr.mixitesociale.droit.objectif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.mixitesociale.droit.EstimationResidencesPrincipales;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.ReglesDEssai;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Le moteur devant les chiffres publiés")
class ChiffresReelsTest {

    private static final int PAIRES = 70;

    @ParameterizedTest(name = "{0}, {1} : {6}")
    @CsvFileSource(resources = "/droit/objectifs-notifies.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("Alpes-Maritimes : chaque objectif notifié est celui du calcul")
    void notifies(String code, int periode, BigDecimal cible, int lls, int rp, BigDecimal deficit, int notifie) {
        ObjectifLegal legal = calculer(periode, cible, lls, rp);
        assertThat(legal.deficit()).as(code).isEqualByComparingTo(deficit);
        assertThat(legal.objectif()).as(code).isEqualTo(notifie);
    }

    @ParameterizedTest(name = "{0} : {1} % visés, {3} % publiés")
    @CsvFileSource(resources = "/droit/cas-limites.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("aux bornes de 2 et 4 points : tous les cas possibles, et les RP qui décident")
    void limites(
            String code,
            BigDecimal cible,
            int lls,
            BigDecimal taux,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable String dus,
            @Nullable String decisives,
            @Nullable Integer objectifMin,
            @Nullable Integer objectifMax) {
        Optional<Intervalle> rp =
                EstimationResidencesPrincipales.estimer(lls, taux, "fichier").valeur();
        if (min == null || max == null || objectifMin == null || objectifMax == null) {
            assertThat(rp)
                    .as("aucune RP ne redonne le taux : elle est à demander")
                    .isEmpty();
            return;
        }
        assertThat(rp).contains(new Intervalle(min, max));
        PeriodeTriennale periode = new PeriodeTriennale(2023);
        Evaluation evaluation = Evaluation.de(
                ReglesDEssai.LOI_3DS,
                Situation.simple(periode, cible, new Base.Estimee(lls, rp.orElseThrow()), "fichier"));
        assertThat(evaluation.taux())
                .extracting(BigDecimal::toString)
                .isEqualTo(List.of(Objects.requireNonNull(dus).split(" ")));
        assertThat(evaluation.decisives()).isEqualTo(entiers(decisives));
        assertThat(evaluation.objectif()).isEqualTo(new Intervalle(objectifMin, objectifMax));
        assertThat(evaluation.estCertaine()).isEqualTo(objectifMin.equals(objectifMax));
    }

    @Test
    @DisplayName("le fichier d’origine, quand il est là, donne les mêmes 70 paires")
    void origine() throws IOException {
        Path fichier = Path.of("../shared/donnees/objectifs-notifies-06.csv");
        assumeThat(fichier).as("fichier réel absent : " + fichier).isReadable();
        List<String[]> lignes = Files.readAllLines(fichier, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(ligne -> ligne.split(";"))
                .toList();
        assertThat(lignes).hasSize(PAIRES).allSatisfy(champs -> {
            int debut = Integer.parseInt(champs[2].substring(0, 4));
            assertThat(calculer(
                                    debut,
                                    new BigDecimal(champs[6]),
                                    Integer.parseInt(champs[5]),
                                    Integer.parseInt(champs[4]))
                            .objectif())
                    .as(champs[1])
                    .isEqualTo(Integer.parseInt(champs[10]));
        });
    }

    private static ObjectifLegal calculer(int debut, BigDecimal cible, int lls, int rp) {
        PeriodeTriennale periode = new PeriodeTriennale(debut);
        return CalculObjectif.calculer(
                ReglesDEssai.TOUTES.de(periode), Situation.simple(periode, cible, new Base.Connue(lls, rp), "bilan"));
    }

    private static List<Integer> entiers(@Nullable String liste) {
        return liste == null
                ? List.of()
                : Arrays.stream(liste.split(" ")).map(Integer::valueOf).toList();
    }
}

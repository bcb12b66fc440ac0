package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Résidences principales estimées d’après le taux publié")
class EstimationResidencesPrincipalesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/estimation.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("toutes les valeurs entières qui redonnent le taux, ou aucune")
    void cas(String cas, int lls, BigDecimal taux, @Nullable Integer min, @Nullable Integer max) {
        Optional<Intervalle> attendu =
                min == null || max == null ? Optional.empty() : Optional.of(new Intervalle(min, max));
        assertThat(EstimationResidencesPrincipales.estimer(lls, taux, "cas").valeur())
                .as(cas)
                .isEqualTo(attendu);
    }

    @Test
    @DisplayName(
            "sur une grille : la vraie valeur est toujours dedans, les bornes redonnent le taux, pas leurs voisines")
    void propriete() {
        for (int lls = 1; lls < 400; lls += 11) {
            for (int rp = lls; rp < 6000; rp += 113) {
                BigDecimal taux = TauxLogementSocial.calculer(lls, rp, "grille").valeur();
                if (taux.signum() == 0) {
                    continue;
                }
                Intervalle bornes = EstimationResidencesPrincipales.estimer(lls, taux, "grille")
                        .valeur()
                        .orElseThrow();
                assertThat(rp).isBetween(bornes.min(), bornes.max());
                assertThat(donne(lls, bornes.min(), taux) && donne(lls, bornes.max(), taux))
                        .isTrue();
                assertThat(donne(lls, bornes.min() - 1, taux) || donne(lls, bornes.max() + 1, taux))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("l’étape dit comment l’estimation est faite et ce qu’elle donne")
    void explique() {
        Etape etape = EstimationResidencesPrincipales.estimer(804, new BigDecimal("26.10"), "fichier 2025")
                .etapes()
                .getFirst();
        assertThat(etape.formule()).contains("100 × 804 ÷ RP").contains("26,10\u00a0%");
        assertThat(etape.valeur()).isEqualTo("entre 3\u202f080 et 3\u202f081");
        assertThat(EstimationResidencesPrincipales.estimer(275, new BigDecimal("23"), "f")
                        .etapes()
                        .getFirst()
                        .valeur())
                .isEqualTo("aucune valeur certaine");
    }

    @Test
    @DisplayName("un taux négatif ou à trois décimales n’a jamais été publié")
    void refuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstimationResidencesPrincipales.estimer(1, new BigDecimal("-0.01"), "cas"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> EstimationResidencesPrincipales.estimer(1, new BigDecimal("1.005"), "cas"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstimationResidencesPrincipales.estimer(-1, BigDecimal.ONE, "cas"));
    }

    private static boolean donne(int lls, int rp, BigDecimal taux) {
        return rp >= 1
                && TauxLogementSocial.calculer(lls, rp, "grille").valeur().compareTo(taux) == 0;
    }
}

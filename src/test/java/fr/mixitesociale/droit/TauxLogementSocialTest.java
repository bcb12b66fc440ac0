package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Taux de logement social (art. L. 302-5)")
class TauxLogementSocialTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/taux.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("arrondi au plus proche à deux décimales, la demie vers le haut")
    void taux(String cas, int lls, int rp, BigDecimal attendu) {
        assertThat(TauxLogementSocial.calculer(lls, rp, "cas").valeur()).as(cas).isEqualTo(attendu);
    }

    @Test
    @DisplayName("le résultat dit sa formule, son article et sa source")
    void explique() {
        assertThat(TauxLogementSocial.calculer(1326, 8052, "fichier 2025").etapes())
                .singleElement()
                .satisfies(etape -> {
                    assertThat(etape.formule()).isEqualTo("100 × 1\u202f326 ÷ 8\u202f052 = 16,47\u00a0%");
                    assertThat(etape.article()).isEqualTo("art. L. 302-5 CCH");
                    assertThat(etape.source()).isEqualTo("fichier 2025");
                });
    }

    @Test
    @DisplayName("sans résidence principale ou avec un compte négatif, il n’y a pas de taux")
    void refuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TauxLogementSocial.calculer(1, 0, "cas"))
                .withMessageContaining("rp ≥ 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TauxLogementSocial.calculer(-1, 10, "cas"))
                .withMessageContaining("lls ≥ 0");
    }
}

package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les taux cibles de la loi")
class TauxCibleTest {

    @ParameterizedTest(name = "{0} % : {1}")
    @CsvSource({"20, true", "25, true", "25.00, true", "0, false", "19.99, false", "22, false", "25.01, false"})
    @DisplayName("sont 20 et 25 %, et rien d’autre")
    void legaux(BigDecimal taux, boolean legal) {
        assertThat(TauxCible.estLegal(taux)).isEqualTo(legal);
    }
}

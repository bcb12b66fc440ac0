package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les nombres à la française")
class FormatFrTest {

    @Test
    @DisplayName("portent le signe moins, pas le trait d’union : les formules du droit l’écrivent ainsi")
    void moins() {
        assertThat(FormatFr.entier(-1234)).isEqualTo("−1\u202f234");
        assertThat(FormatFr.taux(new BigDecimal("-0.5"))).isEqualTo("−0,50\u00a0%");
    }

    @Test
    @DisplayName("disent « n.d. » d’une valeur absente, jamais 0")
    void absente() {
        assertThat(FormatFr.euros(null)).isEqualTo("n.d.");
        assertThat(FormatFr.euros(new BigDecimal("46559.19"))).isEqualTo("46\u202f559,19\u00a0€");
    }
}

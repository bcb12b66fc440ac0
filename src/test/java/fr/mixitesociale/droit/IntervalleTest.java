package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un intervalle d’entiers")
class IntervalleTest {

    @Test
    @DisplayName("refuse des bornes renversées et reconnaît un point")
    void bornes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Intervalle(3, 2));
        assertThat(new Intervalle(3, 3).estUnPoint()).isTrue();
        assertThat(new Intervalle(3, 4).estUnPoint()).isFalse();
    }
}

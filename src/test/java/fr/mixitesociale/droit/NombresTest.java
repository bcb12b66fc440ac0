package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les nombres des formules")
class NombresTest {

    @Test
    @DisplayName("s’écrivent comme en français, la demie vers le haut")
    void francais() {
        assertThat(Nombres.entier(-12_345)).isEqualTo("−12\u202f345");
        assertThat(Nombres.decimal(new BigDecimal("1234.5600"))).isEqualTo("1\u202f234,56");
        assertThat(Nombres.taux(new BigDecimal("2.125"))).isEqualTo("2,13\u00a0%");
        assertThat(Nombres.taux(new BigDecimal("2.135"))).isEqualTo("2,14\u00a0%");
        assertThat(Nombres.intervalle(new Intervalle(3, 3))).isEqualTo("3");
    }

    @Test
    @DisplayName("les taux cibles de la loi sont 20 et 25, écrits comme on veut")
    void cibles() {
        assertThat(TauxCible.estLegal(new BigDecimal("20.00"))).isTrue();
        assertThat(TauxCible.estLegal(BigDecimal.valueOf(25))).isTrue();
        assertThat(TauxCible.estLegal(BigDecimal.valueOf(22))).isFalse();
    }

    @Test
    @DisplayName("un déficit ou un écart sans résidence principale n’existe pas")
    void impossibles() {
        BigDecimal cible = BigDecimal.valueOf(25);
        assertThatIllegalArgumentException().isThrownBy(() -> Deficit.exact(cible, -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Deficit.ecart(cible, 1, 0, "essai"));
    }
}

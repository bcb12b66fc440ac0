package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Logements manquants et écart au taux cible")
class DeficitTest {

    private static final BigDecimal VINGT_CINQ = BigDecimal.valueOf(25);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/deficit.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("exacts, puis arrondis pour l’affichage seulement")
    void cas(String cas, BigDecimal cible, int lls, int rp, BigDecimal exact, int affiche, BigDecimal ecart) {
        assertThat(Deficit.exact(cible, lls, rp)).as(cas).isEqualByComparingTo(exact);
        assertThat(Deficit.manquants(cible, lls, rp, "cas").valeur()).as(cas).isEqualTo(affiche);
        assertThat(Deficit.ecart(cible, lls, rp, "cas").valeur().arrondi())
                .as(cas)
                .isEqualByComparingTo(ecart);
    }

    @Test
    @DisplayName("une étape de plus dit l’arrondi quand il y en a un")
    void etapes() {
        assertThat(Deficit.manquants(VINGT_CINQ, 1326, 8052, "cas").etapes()).hasSize(1);
        assertThat(Deficit.manquants(VINGT_CINQ, 322, 1955, "cas").etapes())
                .extracting(Etape::formule)
                .containsExactly("25\u00a0% × 1\u202f955 − 322 = 166,75", "166,75 ≈ 167");
    }

    @Test
    @DisplayName("des résidences principales bornées donnent un déficit borné")
    void bornes() {
        Resultat<Intervalle> manquants = Deficit.manquants(VINGT_CINQ, 804, new Intervalle(4000, 4010), "cas");
        assertThat(manquants.valeur()).isEqualTo(new Intervalle(196, 199));
        assertThat(manquants.etapes().getFirst().valeur()).isEqualTo("entre 196 et 199");
        assertThat(Deficit.manquants(VINGT_CINQ, 804, new Intervalle(4000, 4000), "cas")
                        .etapes()
                        .getFirst()
                        .formule())
                .isEqualTo("25\u00a0% × 4\u202f000 − 804 = 196");
    }

    @Test
    @DisplayName("l’écart se compare exactement aux bornes de 2 et 4 points")
    void ecartExact() {
        Ecart deuxPile = Deficit.ecart(VINGT_CINQ, 2300, 10_000, "cas").valeur();
        assertThat(deuxPile.comparerA(BigDecimal.TWO)).isZero();
        Ecart unPeuMoins = Deficit.ecart(VINGT_CINQ, 230_001, 1_000_000, "cas").valeur();
        assertThat(unPeuMoins.arrondi()).isEqualByComparingTo("2.00");
        assertThat(unPeuMoins.comparerA(BigDecimal.TWO)).isNegative();
        assertThat(unPeuMoins.comparerA(BigDecimal.ONE)).isPositive();
    }
}

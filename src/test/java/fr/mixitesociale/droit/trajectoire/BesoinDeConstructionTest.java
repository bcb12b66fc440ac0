package fr.mixitesociale.droit.trajectoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Etape;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Les logements sociaux à créer, et la part à ne pas descendre")
class BesoinDeConstructionTest {

    private static final BigDecimal VINGT_CINQ = BigDecimal.valueOf(25);

    @ParameterizedTest(name = "{0} % et {1} manquants : {2} existants ou {3} neufs")
    @CsvSource({
        "25, 1000, 1000, 1334",
        "20, 1000, 1000, 1250",
        "25, 750, 750, 1000",
        "25, 0.25, 1, 1",
        "25, 3, 3, 4",
        "25, 3.25, 4, 5",
        "25, 0, 0, 0",
        "25, -12.5, 0, 0"
    })
    @DisplayName("chaque logement neuf est aussi une résidence principale")
    void besoins(BigDecimal cible, BigDecimal deficit, int existant, int neuf) {
        BesoinDeConstruction besoin = BesoinDeConstruction.calculer(cible, deficit, "cas");
        assertThat(besoin.existant()).isEqualTo(existant);
        assertThat(besoin.neuf()).isEqualTo(neuf);
    }

    @Test
    @DisplayName("les deux nombres suffisent, et un de moins ne suffit pas")
    void justeAssez() {
        for (int rp = 1; rp < 400; rp++) {
            for (int lls = 0; lls * 4 < rp; lls++) {
                BesoinDeConstruction besoin =
                        BesoinDeConstruction.calculer(VINGT_CINQ, Deficit.exact(VINGT_CINQ, lls, rp), "cas");
                int neuf = besoin.neuf();
                assertThat(manque(lls + besoin.existant(), rp)).isFalse();
                assertThat(manque(lls + besoin.existant() - 1, rp)).isTrue();
                assertThat(manque(lls + neuf, rp + neuf)).isFalse();
                assertThat(manque(lls + neuf - 1, rp + neuf - 1)).isTrue();
            }
        }
    }

    private static boolean manque(int lls, int rp) {
        return 4 * lls < rp;
    }

    @Test
    @DisplayName("la formule porte ses nombres")
    void etapes() {
        assertThat(BesoinDeConstruction.calculer(VINGT_CINQ, BigDecimal.valueOf(1000), "cas")
                        .etapes())
                .extracting(Etape::formule)
                .containsExactly(
                        "1\u202f000 logements manquants, arrondi à l’unité supérieure : 1\u202f000",
                        "1\u202f000 ÷ (1 − 25\u00a0%) = 1\u202f000 ÷ 0,75, arrondi à l’unité supérieure : 1\u202f334");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BesoinDeConstruction.calculer(BigDecimal.valueOf(100), BigDecimal.ONE, "cas"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BesoinDeConstruction.calculer(BigDecimal.ZERO, BigDecimal.ONE, "cas"));
    }

    @Test
    @DisplayName("le déficit grandit sous le taux cible, et seulement sous lui")
    void partMinimale() {
        BigDecimal seuil = PartMinimale.calculer(VINGT_CINQ).valeur();
        assertThat(seuil).isEqualByComparingTo(VINGT_CINQ);
        assertThat(PartMinimale.calculer(VINGT_CINQ).etapes())
                .hasSize(3)
                .last()
                .extracting(Etape::formule)
                .isEqualTo(
                        "25\u00a0% × g − s × g = (25\u00a0% − s) × g : positif si s < 25\u00a0%, nul si s = 25\u00a0%");
        Depart depart = new Depart(2025, VINGT_CINQ, 1500, 10_000, "cas");
        for (int part = 0; part <= 100; part++) {
            boolean grandit = Trajectoire.calculer(depart, Production.enPart(137, BigDecimal.valueOf(part)))
                            .points()
                            .get(1)
                            .deficit()
                            .compareTo(depart.deficit())
                    > 0;
            assertThat(grandit)
                    .as("%d %%", part)
                    .isEqualTo(BigDecimal.valueOf(part).compareTo(seuil) < 0);
        }
    }
}

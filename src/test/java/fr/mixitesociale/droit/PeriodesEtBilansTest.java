package fr.mixitesociale.droit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.PartDansLaCroissance.Etat;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Périodes triennales et bilans")
class PeriodesEtBilansTest {

    @ParameterizedTest
    @CsvSource({"2002,2002-2004", "2004,2002-2004", "2022,2020-2022", "2023,2023-2025", "2026,2026-2028"})
    @DisplayName("chaque année depuis 2002 est dans une période de trois ans")
    void periode(int annee, String libelle) {
        assertThat(PeriodeTriennale.de(annee))
                .get()
                .extracting(PeriodeTriennale::libelle)
                .isEqualTo(libelle);
    }

    @Test
    @DisplayName("il n’y a pas de période avant 2002, et une période ne commence pas n’importe quand")
    void bornes() {
        assertThat(PeriodeTriennale.de(2001)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PeriodeTriennale(2024));
        assertThatIllegalArgumentException().isThrownBy(() -> new PeriodeTriennale(1999));
        assertThat(new PeriodeTriennale(2023)).isLessThan(new PeriodeTriennale(2023).suivante());
    }

    @Test
    @DisplayName("le taux d’atteinte est à une décimale et n’existe pas sans objectif")
    void atteinte() {
        assertThat(TauxAtteinte.calculer(58, 227, "bilan").valeur()).isEqualByComparingTo("25.6");
        assertThat(TauxAtteinte.calculer(200, 100, "bilan").valeur()).isEqualByComparingTo("200");
        assertThatIllegalArgumentException().isThrownBy(() -> TauxAtteinte.calculer(1, 0, "bilan"));
    }

    @Test
    @DisplayName("la part des logements sociaux dans la hausse n’a de sens que si le parc augmente")
    void part() {
        Etat debut = new Etat(2006, 1000, 8000);
        assertThat(PartDansLaCroissance.calculer(debut, new Etat(2025, 1300, 8900), "f")
                        .valeur())
                .hasValue(new BigDecimal("33.3"));
        assertThat(PartDansLaCroissance.calculer(debut, new Etat(2025, 990, 8100), "f")
                        .valeur())
                .hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo("-10"));
        assertThat(PartDansLaCroissance.calculer(debut, new Etat(2025, 1300, 8000), "f"))
                .satisfies(sans -> assertThat(sans.valeur()).isEmpty())
                .satisfies(sans -> assertThat(sans.etapes()).hasSize(2));
    }
}

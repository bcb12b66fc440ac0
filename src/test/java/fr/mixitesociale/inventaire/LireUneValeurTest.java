package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LireUneValeurTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0
                    322 | 322
                    00322 | 322
                    -3 | -3
                    +3 | 3
                    16,47 | 16.47
                    16.47 | 16.47
                    -0,5 | -0.5
                    1 234 | 1234
                    1\u202f234\u00a0567,5 | 1234567.5
                    999999999 | 999999999
                    0,12345678 | 0.12345678
                    """)
    @DisplayName("un nombre se lit comme on l’écrit en France")
    void nombre(String texte, BigDecimal attendu) {
        assertThat(Valeurs.decimal(texte))
                .hasValueSatisfying(lu -> assertThat(lu).isEqualByComparingTo(attendu));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "1,",
                ",5",
                "1,2,3",
                "1.2,3",
                "12 34",
                "1234 567",
                "1 234 5",
                "1234567890123",
                "1000000000",
                "0,123456789",
                "1e3",
                "٣",
                "--1",
                "1-",
                "NC",
                "1 %"
            })
    @DisplayName("ce qui n’est pas un nombre, ou pas celui d’une commune, n’en devient pas un")
    void pasUnNombre(String texte) {
        assertThat(Valeurs.decimal(texte)).isEmpty();
    }

    @Test
    @DisplayName("l’unité se détache, avec ou sans espace")
    void unites() {
        assertThat(Valeurs.pourcent("16,47%")).contains(new BigDecimal("16.47"));
        assertThat(Valeurs.pourcent("16,47\u00a0%")).contains(new BigDecimal("16.47"));
        assertThat(Valeurs.pourcent("16,47")).contains(new BigDecimal("16.47"));
        assertThat(Valeurs.pourcent("%")).isEmpty();
        assertThat(Valeurs.pourcent("16,47%%")).isEmpty();
        assertThat(Valeurs.euros("46\u202f559,19 €")).contains(new BigDecimal("46559.19"));
        assertThat(Valeurs.euros("- €")).contains(BigDecimal.ZERO);
        assertThat(Valeurs.euros("16,47%")).isEmpty();
    }

    @Test
    @DisplayName("les espaces de tout genre autour d’une valeur ne comptent pas, ceux du milieu restent")
    void bords() {
        assertThat(Valeurs.nettoyer("\ufeff\u00a0 Aubrac\u202fsur Mirande\t\r\n"))
                .isEqualTo("Aubrac\u202fsur Mirande");
        assertThat(Valeurs.nettoyer(" \u2007 ")).isEmpty();
        assertThat(Valeurs.nettoyer("")).isEmpty();
    }
}

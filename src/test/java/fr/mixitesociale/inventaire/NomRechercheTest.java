package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Le nom sous lequel une commune se cherche")
class NomRechercheTest {

    @ParameterizedTest
    @CsvSource({
        "L'Haÿ-les-Roses, l hay les roses",
        "ŒUILLY, oeuilly",
        "St-Étienne, saint etienne",
        "Ste Foy l’Argentière, sainte foy l argentiere",
        "Est-et-Ouest, est et ouest",
        "'  Aubrac-sur-Mirande ', aubrac sur mirande",
    })
    @DisplayName("ignore accents, casse, tirets et abréviations de saint")
    void forme(String nom, String attendu) {
        assertThat(NomRecherche.de(nom)).isEqualTo(attendu);
    }
}

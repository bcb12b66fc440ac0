package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Un texte repris dans une phrase s’y tient")
class TexteCourtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Pension « La Halte » » : fait | « Pension “La Halte” » : fait",
                "« Pension «\u00a0La Halte\u00a0» » | « Pension “La Halte” »",
                "«Un «deux «trois»»» | «Un “deux “trois””»",
                "« Gare » et « Stade » | « Gare » et « Stade »",
                "« Gare | « Gare",
                "« Gare « Stade » | « Gare « Stade »",
                "Gare » et « Stade | Gare » et « Stade",
                "Stade | Stade"
            })
    @DisplayName("des guillemets dans des guillemets deviennent ceux de l’intérieur, les autres restent")
    void imbriquer(String texte, String attendu) {
        assertThat(TexteCourt.imbriquer(texte)).isEqualTo(attendu);
    }
}

package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("La forme d’une référence cadastrale")
class ReferenceCadastraleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB 214",
                "AB214",
                "AB 214, 215, 216",
                "ZK 12p",
                "A 7",
                "263 AB 12",
                "AC 58 et AD 301",
                "AB n° 12",
                "2A 14"
            })
    @DisplayName("section et numéro, plusieurs, préfixe de commune absorbée, partie de parcelle")
    void habituelles(String reference) {
        assertThat(ReferenceCadastrale.estDouteuse(reference)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"214", "parcelle du stade", "ABC 12", "AB 12345", "AB 214,"})
    @DisplayName("le reste mérite un regard, sans être refusé")
    void douteuses(String reference) {
        assertThat(ReferenceCadastrale.estDouteuse(reference)).isTrue();
    }
}

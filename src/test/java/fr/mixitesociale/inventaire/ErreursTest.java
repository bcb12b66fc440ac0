package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Un texte venu d’un fichier et raccourci")
class ErreursTest {

    @ParameterizedTest
    @ValueSource(ints = {56, 57, 58, 59, 60})
    @DisplayName("ne coupe pas un caractère en deux : aucun JSON ne pourrait le dire")
    void caractereEntier(int avant) {
        String court = Erreurs.court("x".repeat(avant) + "🏠🏠🏠🏠");
        assertThat(court).hasSizeLessThanOrEqualTo(60).endsWith("…");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(court)).isTrue();
    }

    @Test
    @DisplayName("le nom d’un fichier non plus")
    void nomDeFichier() {
        for (int avant = 115; avant <= 120; avant++) {
            String nom = NomFichier.nettoyer("x".repeat(avant) + "🏠🏠🏠.csv");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(nom))
                    .as(nom)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("reste entier s’il est assez court")
    void entier() {
        assertThat(Erreurs.court("x".repeat(60))).isEqualTo("x".repeat(60));
    }
}

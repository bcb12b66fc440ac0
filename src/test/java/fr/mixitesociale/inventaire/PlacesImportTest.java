package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesImportTest {

    private final PlacesImport places = new PlacesImport();

    @Test
    @DisplayName("un import de trop est refusé tout de suite, et accueilli dès qu’une place se libère")
    void deTrop() {
        Supplier<String> complet = () -> {
            assertThatExceptionOfType(ImportsTropNombreux.class)
                    .isThrownBy(() -> places.occuper(() -> "encore un"))
                    .withMessageContaining("10 imports sont déjà en cours");
            return "complet";
        };
        Supplier<String> tous = IntStream.range(0, PlacesImport.NOMBRE)
                .boxed()
                .reduce(complet, (dedans, _) -> () -> places.occuper(dedans), (a, _) -> a);

        assertThat(tous.get()).isEqualTo("complet");
        assertThat(places.occuper(() -> "place")).isEqualTo("place");
    }

    @Test
    @DisplayName("un import qui échoue rend sa place")
    void echec() {
        for (int i = 0; i <= PlacesImport.NOMBRE; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> places.occuper(() -> {
                        throw new IllegalStateException();
                    }));
        }
    }
}

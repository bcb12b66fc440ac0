package fr.mixitesociale.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Chercher une commune")
class ChercherUneCommuneTest {

    private final Referentiel referentiel = Referentiels.national();

    @ParameterizedTest(name = "« {0} » trouve d’abord {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Saint-Étienne | 42218",
                "saint etienne | 42218",
                "st etienne | 42218",
                "ST-ETIENNE | 42218",
                "St. Étienne | 42218",
                "SAINT ÉTIENNE | 42218",
                "ste foy les lyon | 69202",
                "L'Haÿ-les-Roses | 94038",
                "L’Haÿ les Roses | 94038",
                "lhay les roses | 94038",
                "hay les roses | 94038",
                "Œting | 57521",
                "oeting | 57521",
                "Ivry | 94041",
                "paris | 75056",
                "ajaccio | 2A004",
                "  Lyon  | 69123",
                "la tour de salvagny | 69250",
                "boulogne mer | 62160",
                "saint denis reunion | ''",
                "stenay | 55502",
                "y | 80829",
            })
    void parNom(String saisie, String attendu) {
        assertThat(codes(saisie, 1)).isEqualTo(attendu.isEmpty() ? List.of() : List.of(attendu));
    }

    @ParameterizedTest(name = "« {0} » trouve d’abord {1}")
    @CsvSource({
        "42218,42218",
        "42000,42218",
        "42 000,42218",
        "01322,01322",
        "2A004,2A004",
        "2a004,2A004",
        "20000,2A004",
        "75056,75056",
        "75012,75056",
        "75112,75056",
        "97411,97411",
        "97400,97411",
        "49069,49126",
        "69159,69114",
        "94240,94038"
    })
    @DisplayName("par code INSEE, actuel, ancien ou d’arrondissement, et par code postal")
    void parCode(String saisie, String attendu) {
        assertThat(codes(saisie, 10)).startsWith(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"74", "974", "1322", "7401", "2A", "2A00", "740100", "99999", "00001"})
    @DisplayName("un code s’écrit en entier : 74 n’est ni 74010 ni 974")
    void codesEntiers(String saisie) {
        assertThat(referentiel.chercher(saisie, 100))
                .noneMatch(c -> c.code().valeur().matches("(97|74|01|2A).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-'’", "zzzz", "%", "' or 1=1 --", "\u0000"})
    @DisplayName("rien de lisible, rien de trouvé")
    void rien(String saisie) {
        assertThat(referentiel.chercher(saisie, 10)).isEmpty();
    }

    @Test
    @DisplayName("nom entier d’abord, puis début du nom, puis début d’un mot, et la plus peuplée avant les autres")
    void ordre() {
        assertThat(referentiel.chercher("saint-denis", 100))
                .extracting(c -> c.code().valeur())
                .startsWith("97411", "93066")
                // Saint-Denis (Gard), Saint-Denis-en-Val, L'Île-Saint-Denis
                .containsSubsequence("30247", "45274", "93039");
        List<Commune> rennes = referentiel.chercher("rennes", 100);
        assertThat(rennes).extracting(Commune::nom).startsWith("Rennes", "Rennes-les-Bains");
        assertThat(rennes).extracting(Commune::nom).doesNotContain("Varennes");
    }

    @Test
    @DisplayName("au plus la limite demandée, et jamais plus de cent")
    void limite() {
        assertThat(referentiel.chercher("saint", 7)).hasSize(7);
        assertThat(referentiel.chercher("saint", 5_000)).hasSize(100);
        assertThat(referentiel.chercher("saint", 0)).isEmpty();
        assertThat(referentiel.chercher("saint", -1)).isEmpty();
    }

    private List<String> codes(String saisie, int limite) {
        return referentiel.chercher(saisie, limite).stream()
                .map(c -> c.code().valeur())
                .toList();
    }
}

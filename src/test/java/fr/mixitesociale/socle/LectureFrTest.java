package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Comprendre ce qui est saisi ou collé à la française")
class LectureFrTest {

    @ParameterizedTest(name = "« {0} » vaut {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "42|42",
                "12 345|12345",
                "12\u202f345|12345",
                "12\u00a0345,6|12345.6",
                "25 %|25",
                "1 250,50 €|1250.5",
                "-3|-3",
                "−3,5|-3.5",
                "007|7",
            })
    void decimal(String saisi, BigDecimal attendu) {
        assertThat(LectureFr.decimal(saisi))
                .get()
                .satisfies(lue -> assertThat(lue.valeur()).isEqualByComparingTo(attendu));
    }

    @ParameterizedTest(name = "« {0} » n’est pas un entier")
    @ValueSource(strings = {"12,5", "douze", "1e3", "--3", "9999999999999999", "3000000000", "%", "12/3", "0x10"})
    void pasUnEntier(String saisi) {
        assertThat(LectureFr.entier(saisi)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » veut dire sans valeur")
    @ValueSource(strings = {"", "   ", "n.d.", "N.D.", "nd", "\u00a0"})
    void sansValeur(String saisi) {
        assertThat(LectureFr.entier(saisi)).contains(new LectureFr.Lue<>(null));
        assertThat(LectureFr.date(saisi.strip())).contains(new LectureFr.Lue<>(null));
    }

    @ParameterizedTest(name = "« {0} » est le {1}")
    @CsvSource({"01/03/2026,2026-03-01", "1/3/2026,2026-03-01", "2026-03-01,2026-03-01", "29/02/2028,2028-02-29"})
    void date(String saisi, LocalDate attendue) {
        assertThat(LectureFr.date(saisi)).contains(new LectureFr.Lue<>(attendue));
    }

    @ParameterizedTest(name = "« {0} » n’est pas une date")
    @ValueSource(
            strings = {
                "29/02/2026",
                "31/04/2026",
                "03/26",
                "2026",
                "demain",
                "1/3/26",
                "+999999999-12-31",
                "31/12/+99999",
                "1/1/-5000",
                "01/01/0001"
            })
    void pasUneDate(String saisi) {
        assertThat(LectureFr.date(saisi)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » vaut {1}")
    @CsvSource(
            nullValues = "-",
            value = {"oui,true", "OUI,true", "x,true", "non,false", "N,false", "'',-"})
    void booleen(String saisi, @Nullable Boolean attendu) {
        assertThat(LectureFr.booleen(saisi)).contains(new LectureFr.Lue<>(attendu));
    }

    @Test
    @DisplayName("un texte perd ses blancs de bord et ses caractères de commande, garde ses lignes et ses émojis")
    void texte() {
        assertThat(LectureFr.texte("  Îlot\u0000 des\r\nTanneurs 🏘️\u0007  ")).isEqualTo("Îlot des\nTanneurs 🏘️");
        assertThat(LectureFr.texte(" \n ")).isNull();
        assertThat(LectureFr.texte(null)).isNull();
    }
}

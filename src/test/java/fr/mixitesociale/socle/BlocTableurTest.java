package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un bloc copié d’un tableur")
class BlocTableurTest {

    @Test
    @DisplayName("tabulations entre les cellules, fins de ligne de tous les systèmes, dernière ligne vide ignorée")
    void lignes() {
        assertThat(lire("a\tb\r\nc\td\r\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(lire("a\nb")).containsExactly(List.of("a"), List.of("b"));
        assertThat(lire("a\t\n\tb\n")).containsExactly(List.of("a", ""), List.of("", "b"));
        assertThat(lire("a\n\nb\n")).containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(lire("a\t")).containsExactly(List.of("a", ""));
        assertThat(lire("")).isEmpty();
    }

    @Test
    @DisplayName("les guillemets entourent une cellule de plusieurs lignes, et ne sont sinon que du texte")
    void guillemets() {
        assertThat(lire("\"une\ndeux\"\tb\n")).containsExactly(List.of("une\ndeux", "b"));
        assertThat(lire("\"il dit \"\"oui\"\"\n\"\tb")).containsExactly(List.of("il dit \"oui\"\n", "b"));
        assertThat(lire("\"Les Tilleuls\" lot B\tb")).containsExactly(List.of("\"Les Tilleuls\" lot B", "b"));
        assertThat(lire("\"jamais fermé\tb\nc")).containsExactly(List.of("\"jamais fermé", "b"), List.of("c"));
    }

    private static List<List<String>> lire(String texte) {
        return BlocTableur.lire(texte).lignes();
    }
}

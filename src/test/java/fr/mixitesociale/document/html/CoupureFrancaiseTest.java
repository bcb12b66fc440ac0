package fr.mixitesociale.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Les lignes d’un PDF se coupent comme en français")
class CoupureFrancaiseTest {

    /** Each bar is where a line may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "au ¦05/11/2026, ¦en ¦retard",
                "l’EPF ¦de ¦la ¦Mirande",
                "Commune ¦d'Aubrac-¦sur-¦Mirande",
                "délibéré ¦à ¦310 000 ¦euros",
                "8 000 € ¦par ¦logement",
                "porter ¦à ¦40 % ¦la ¦part",
                "« La ¦Halte » ¦et ¦2 ¦autres",
                "deux ¦mots : ¦une ¦liste",
                "pension ¦« La » ; ¦école",
                "manque ¦140 ¦(art. L. 302-9-1 ¦CCH).",
                "Aubrac-¦sur-¦Mirande ¦· ¦2026-2028",
                "Aubrac",
                ""
            })
    @DisplayName("ni dans une date, ni dans un nombre, ni après une apostrophe, ni devant un signe double")
    void couper(String attendu) {
        assertThat(String.join("¦", morceaux(attendu.replace("¦", "")))).isEqualTo(attendu);
    }

    private static List<String> morceaux(String texte) {
        CoupureFrancaise coupure = new CoupureFrancaise();
        coupure.setText(texte);
        List<String> morceaux = new ArrayList<>();
        int debut = 0;
        for (int fin = coupure.next(); fin != BreakIterator.DONE; fin = coupure.next()) {
            morceaux.add(texte.substring(debut, fin));
            debut = fin;
        }
        assertThat(String.join("", morceaux)).isEqualTo(texte);
        return morceaux;
    }
}

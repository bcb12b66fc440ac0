package fr.mixitesociale.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalisesTableTest {

    @Test
    @DisplayName("une table a sa légende, ses têtes de colonne et de ligne, et ses nombres à droite")
    void structure() {
        assertThat(BalisesTable.de(
                        "Inventaires",
                        List.of(Colonne.texte("Année"), Colonne.nombre("Logements")),
                        List.of(List.of("2024", "322"))))
                .isEqualTo("<table><caption>Inventaires</caption>"
                        + "<thead><tr><th scope=\"col\">Année</th><th scope=\"col\" class=\"nombre\">Logements</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">2024</th><td class=\"nombre\">322</td></tr></tbody></table>");
    }

    @Test
    @DisplayName("un statut de deux mots reste sur sa ligne, une phrase se replie")
    void courts() {
        assertThat(BalisesTable.de(
                        "Engagements",
                        List.of(Colonne.texte("Engagement"), Colonne.texte("Statut"), Colonne.texte("Preuve")),
                        List.of(List.of("Recenser", "En retard", "Aucun fichier joint à ce jour"))))
                .endsWith("<tr><th scope=\"row\">Recenser</th><td class=\"court\">En retard</td>"
                        + "<td>Aucun fichier joint à ce jour</td></tr></tbody></table>");
    }

    @Test
    @DisplayName("aucun texte ne devient une balise")
    void echappement() {
        String attaque = "</td><script>alert(1)</script>\"'&";

        assertThat(BalisesTable.de(attaque, List.of(Colonne.texte(attaque)), List.of(List.of(attaque))))
                .doesNotContain("<script", "</td><")
                .contains("&lt;/td&gt;&lt;script&gt;");
    }
}

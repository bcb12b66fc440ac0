package fr.mixitesociale.graphique;

import static fr.mixitesociale.graphique.UnGraphique.unGraphique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.graphique.Graphique.Unite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un graphique se lit aussi sans le voir")
class FiguresEnMotsTest {

    private final Graphique taux = unGraphique()
            .serie("Taux", 2018, "10.5", "10.4", null, null, null, "~12", "13.25")
            .repere("objectif légal", 2018, "20", "20", "20", "20", "25", "25", "25")
            .annotation(2023.5, "Livraison des Tanneurs")
            .annotation(2019, "PLU modifié")
            .fait();

    @Test
    @DisplayName("en phrases : évolution, extrêmes, lacunes, estimations, référence, événements")
    void phrases() {
        assertThat(AlternativeTextuelle.de(taux).stream().map(FiguresEnMotsTest::simple))
                .containsExactly(
                        "Taux : de 10,50 % en 2018 à 13,25 % en 2024, soit une hausse de 2,75 points.",
                        "Minimum : 10,40 % en 2019 ; maximum : 13,25 % en 2024.",
                        "Sans valeur : de 2020 à 2022.",
                        "Valeurs estimées : 2023.",
                        "Ligne « objectif légal » : de 20,00 % en 2018 à 25,00 % en 2024.",
                        "Taux en 2024 : au-dessous de cette ligne de 11,75 points.",
                        "Événements : PLU modifié (2019) ; Livraison des Tanneurs (2023).");
    }

    @Test
    @DisplayName("en phrases : baisse, valeur unique, aucune valeur, cible atteinte")
    void autresPhrases() {
        assertThat(phrases(unGraphique().unite(Unite.LOGEMENTS).serie("manquants", 2020, "1234", "1233")))
                .contains("manquants : de 1 234 en 2020 à 1 233 en 2021, soit une baisse de 1 logement.");
        assertThat(phrases(unGraphique().serie("Taux", 2025, "25").repereConstant("objectif 25 %", 2025, 2025, "25")))
                .containsExactly(
                        "Taux : 25,00 % en 2025, seule valeur connue.",
                        "Ligne « objectif 25 % » : 25 %.", "Taux en 2025 : exactement sur cette ligne.");
        assertThat(phrases(unGraphique().serie("Taux", 2025, (String) null)))
                .containsExactly("Taux : aucune valeur disponible.");
        assertThat(phrases(unGraphique())).containsExactly("Aucune valeur n’est disponible.");
    }

    @Test
    @DisplayName("en tableau : une ligne par année, « n.d. » pour une lacune, « estimé » en toutes lettres")
    void tableau() {
        TableauGraphique tableau = TableauGraphique.de(taux);

        assertThat(tableau.entetes()).containsExactly("Année", "Taux", "objectif légal");
        assertThat(tableau.lignes()).hasSize(7);
        assertThat(lignes(tableau))
                .startsWith("2018 | 10,50 % | 20,00 %", "2019 | 10,40 % | 20,00 %", "2020 | n.d. | 20,00 %")
                .endsWith("2023 | 12,00 % (estimé) | 25,00 %", "2024 | 13,25 % | 25,00 %");
    }

    @Test
    @DisplayName("en CSV pour un tableur français, sans formule qui s’exécute")
    void csv() {
        Graphique piege = unGraphique()
                .unite(Unite.LOGEMENTS)
                .serie("=HYPERLINK(\"x\")", 2020, "1234.5", "~-3", null)
                .repereConstant("@cible; \"25\"", 2020, 2022, "25")
                .fait();

        String csv = new String(ExportCsv.de(piege), StandardCharsets.UTF_8);

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "\ufeffAnnée;\"'=HYPERLINK(\"\"x\"\")\";\"'=HYPERLINK(\"\"x\"\") (estimé)\";\"'@cible; \"\"25\"\"\"",
                        "2020;1234,5;non;25",
                        "2021;-3;oui;25",
                        "2022;;;25");
    }

    @Test
    @DisplayName("et ne peut pas être ambigu : une valeur par année, cinq courbes au plus, dans l’ordre")
    void invariants() {
        List<Point> double2020 = List.of(new Point(2020, null, false), new Point(2020, null, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Serie("Taux", double2020));
        UnGraphique six = unGraphique();
        for (int i = 0; i < 6; i++) {
            six.serie("s" + i, 2020, "1");
        }
        assertThatIllegalArgumentException().isThrownBy(six::fait);
        assertThat(new Serie("Taux", List.of(new Point(2021, null, false), new Point(2020, null, false))).points())
                .extracting(Point::annee)
                .containsExactly(2020, 2021);
    }

    private static List<String> phrases(UnGraphique graphique) {
        return AlternativeTextuelle.de(graphique.fait()).stream()
                .map(FiguresEnMotsTest::simple)
                .toList();
    }

    private static List<String> lignes(TableauGraphique tableau) {
        return tableau.lignes().stream()
                .map(ligne -> simple(ligne.annee() + " | "
                        + String.join(
                                " | ",
                                ligne.cellules().stream()
                                        .map(TableauGraphique.Cellule::texte)
                                        .toList())))
                .toList();
    }

    /** No-break spaces as plain ones, to keep the expectations readable. */
    private static String simple(String texte) {
        return texte.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

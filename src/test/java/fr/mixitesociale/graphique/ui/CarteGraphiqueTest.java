package fr.mixitesociale.graphique.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.UnGraphique;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La carte d’un graphique")
@ViewPackages(packages = "fr.mixitesociale.graphique.ui")
class CarteGraphiqueTest extends BrowserlessTest {

    private final Graphique graphique = UnGraphique.unGraphique()
            .serie("Taux", 2023, "15", "~16", "16.47")
            .repereConstant("objectif 25 %", 2023, 2025, "25")
            .lecture("La commune progresse.")
            .fait();

    private CarteGraphique carte;

    @BeforeEach
    void montrer() {
        carte = new CarteGraphique(graphique, new DessinGraphique());
        UI.getCurrent().add(carte);
    }

    @Test
    @DisplayName("énonce le fait en titre, puis ce qui est dessiné, la lecture et la source")
    void textes() {
        assertThat(trouver(H2.class)).singleElement().extracting(H2::getText).isEqualTo(graphique.titre());
        assertThat(carte.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(trouver(H2.class).getFirst().getId().orElseThrow());
        assertThat(carte.getElement().getTextRecursively())
                .contains(graphique.sousTitre(), "La commune progresse.", graphique.source());
    }

    @Test
    @DisplayName("déplie le tableau au clavier comme à la souris, l’année la plus récente d’abord")
    void tableau() {
        NativeButton bouton = bouton("Tableau");
        assertThat(bouton.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(trouver(NativeTable.class)).isEmpty();

        cliquer(bouton);

        assertThat(bouton.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        Component zone = parId(bouton.getElement().getAttribute("aria-controls"));
        assertThat(zone.getElement().hasAttribute("hidden")).isFalse();
        assertThat(trouver(NativeTable.class))
                .singleElement()
                .extracting(NativeTable::getCaptionText)
                .isEqualTo(graphique.sousTitre());
        assertThat(trouver(NativeTableHeaderCell.class))
                .extracting(
                        NativeTableHeaderCell::getText,
                        cellule -> cellule.getElement().getAttribute("scope"))
                .startsWith(
                        tuple("Année", "col"),
                        tuple("Taux", "col"),
                        tuple("objectif 25 %", "col"),
                        tuple("2025", "row"));

        cliquer(bouton);

        assertThat(bouton.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(zone.getElement().hasAttribute("hidden")).isTrue();
    }

    @Test
    @DisplayName("explique les signes qu’elle emploie et raconte la courbe")
    void aide() {
        cliquer(bouton("Comment lire ce graphique ?"));

        assertThat(carte.getElement().getTextRecursively())
                .contains("Un point creux est une valeur estimée.", "Taux : de 15,00", "au-dessous de cette ligne")
                .doesNotContain("Une courbe interrompue");
    }

    @Test
    @DisplayName("se télécharge en PNG, SVG et CSV par des liens qui disent quoi")
    void telechargements() {
        assertThat(trouver(Anchor.class)).extracting(Anchor::getText).containsExactly("PNG", "SVG", "CSV");
        assertThat(trouver(Anchor.class))
                .allSatisfy(lien -> assertThat(lien.getAriaLabel().orElseThrow())
                        .startsWith(lien.getText() + " : télécharger")
                        .contains(graphique.titre()));
    }

    @Test
    @DisplayName("change sur place : ce qui était déplié le reste, avec les nouvelles valeurs")
    void surPlace() {
        cliquer(bouton("Tableau"));
        carte.montrer(UnGraphique.unGraphique().serie("Taux", 2024, "17", "18").fait(), false);

        assertThat(carte.getElement().getTextRecursively()).contains("18,00").doesNotContain("16,47", "progresse");
        assertThat(bouton("Tableau").getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(descendants(carte)
                        .filter(composant ->
                                composant.getElement().getClassList().contains("graphique-dessin"))
                        .map(composant -> composant.getElement().getProperty("innerHTML")))
                .satisfiesExactly(
                        large -> assertThat(large).contains("<svg"),
                        etroit -> assertThat(etroit)
                                .as("a wide card has no narrow drawing")
                                .isEmpty());
    }

    private NativeButton bouton(String libelle) {
        return trouver(NativeButton.class).stream()
                .filter(bouton -> bouton.getText().equals(libelle))
                .findFirst()
                .orElseThrow();
    }

    private static void cliquer(NativeButton bouton) {
        ComponentUtil.fireEvent(bouton, new ClickEvent<>(bouton));
    }

    private Component parId(String id) {
        return descendants(carte)
                .filter(composant -> composant.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private <C extends Component> List<C> trouver(Class<C> type) {
        return descendants(carte).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> descendants(Component racine) {
        return Stream.concat(Stream.of(racine), racine.getChildren().flatMap(CarteGraphiqueTest::descendants));
    }
}

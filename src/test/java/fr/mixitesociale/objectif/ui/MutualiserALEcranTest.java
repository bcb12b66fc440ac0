package fr.mixitesociale.objectif.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.Demonstration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Demonstration
@DisplayName("Mutualiser les objectifs à l’écran")
class MutualiserALEcranTest extends SpringBrowserlessTest {

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat;

    @BeforeEach
    void contrat() {
        contrat = jdbc.queryForObject("select id from contrat where periode_debut = 2029", UUID.class);
        jdbc.update(
                "update objectif_commune set retenu = 240, accord_le = null, version = version + 1 where contrat_id = ? and code_insee = '00001'",
                contrat);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "00001")
    @DisplayName("la commune déplace son chiffre, voit le total bouger, et donne son accord")
    void commune() {
        ouvrir();
        assertThat(find(IntegerField.class).all())
                .singleElement()
                .satisfies(champ -> assertThat(champ.getId()).contains("mutualisation-00001"));
        assertThat(total()).contains("sur 902").contains("Il manque");
        test(find(IntegerField.class).withId("mutualisation-00001").single()).setValue(253);
        assertThat(total()).contains("La somme légale est atteinte");
        test(find(IntegerField.class).withId("mutualisation-00001").single()).setValue(100);
        assertThat(avis()).contains("Sous le plancher : 114");
        assertThat(find(IntegerField.class)
                        .withId("mutualisation-00001")
                        .single()
                        .getValue())
                .as("the refused figure leaves the board")
                .isEqualTo(253);
        test(find(Button.class).withId("accord-00001").single()).click();
        assertThat(find(Button.class).withId("accord-00001").single().getText()).isEqualTo("Retirer l’accord");
        assertThat(find(Button.class).withId("mutualisation-valider").all()).isEmpty();
        assertThat(find(TextArea.class).withId("objectif-difficultes").single().isEnabled())
                .isTrue();
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = "00002")
    @DisplayName("une autre commune a son propre curseur et lit celui de la première")
    void autreCommune() {
        ouvrir();
        assertThat(find(IntegerField.class).all())
                .singleElement()
                .satisfies(champ -> assertThat(champ.getId()).contains("mutualisation-00002"));
        test(find(Select.class).withId("objectifs-commune").single()).selectItem("Aubrac-sur-Mirande");
        assertThat(find(TextArea.class).withId("objectif-difficultes").all()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withId("objectif-lecture-seule")
                        .single()
                        .getText())
                .contains("choisit son objectif");
    }

    @Test
    @EnTantQue(role = Role.EPCI_SERVICE, territoire = "209900018")
    @DisplayName("l’EPCI date son PLH, ne déplace aucun chiffre, et sait pourquoi la répartition ne se valide pas")
    void epci() {
        ouvrir();
        assertThat(find(IntegerField.class).all()).isEmpty();
        assertThat(find(DatePicker.class).withId("conditions-plh_le").single().isEnabled())
                .isTrue();
        assertThat(find(DatePicker.class).withId("conditions-cnsru_le").all()).isEmpty();
        test(find(Button.class).withId("mutualisation-valider").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(avis()).contains("Il manque 13 logements").contains("commission nationale");
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "00")
    @DisplayName("l’État note qui est soumis au prélèvement et date l’avis de la commission")
    void etat() {
        ouvrir();
        assertThat(find(IntegerField.class).all()).isEmpty();
        assertThat(find(Checkbox.class).withId("objectif-soumise").single().getValue())
                .isTrue();
        test(find(Checkbox.class).withId("objectif-soumise").single()).click();
        assertThat(jdbc.queryForObject(
                        "select soumise from objectif_commune where contrat_id = ? and code_insee = '00001'",
                        Boolean.class,
                        contrat))
                .isFalse();
        test(find(Checkbox.class).withId("objectif-soumise").single()).click();
        assertThat(find(DatePicker.class).withId("conditions-cnsru_le").single().isEnabled())
                .isTrue();
    }

    private void ouvrir() {
        UI.getCurrentOrThrow().navigate("contrats/" + contrat + "/objectifs");
    }

    private String total() {
        return find(Paragraph.class).withId("mutualisation-total").single().getText();
    }

    private String avis() {
        return find(Notification.class).all().stream()
                .map(avis -> avis.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}

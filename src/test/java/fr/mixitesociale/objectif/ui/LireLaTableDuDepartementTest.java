package fr.mixitesociale.objectif.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.objectif.Decision;
import fr.mixitesociale.objectif.DecisionsConsultation;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BaseH2
@DisplayName("Lire la table du département et notifier")
class LireLaTableDuDepartementTest extends SpringBrowserlessTest {

    private static final PeriodeTriennale P2023 = new PeriodeTriennale(2023);
    private static final CodeInsee TREVOUX = new CodeInsee("01427");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DecisionsConsultation decisions;

    @BeforeEach
    void inventaire() {
        jdbc.sql("delete from decision_objectif where code_insee = '01427'").update();
        jdbc.sql("delete from inventaire where code_insee = '01427'").update();
        jdbc.sql("delete from situation_commune where code_insee = '01427'").update();
        new InventairesDeTest(jdbc)
                .stocker(
                        TREVOUX.valeur(),
                        "Trévoux",
                        "01",
                        UneLigne.du(Source.COMPLEMENT, 2022)
                                .lls(2000)
                                .rp(10_000)
                                .cible(25));
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("la DDT choisit une commune, enregistre sa notification, et la table la montre")
    void notifier() {
        ouvrir("");
        assertThat(find(Button.class).withId("objectifs-notifier").single().isEnabled())
                .isFalse();
        grille().select(ligne());
        test(find(Button.class).withId("objectifs-notifier").single()).click();
        IntegerField valeur = find(IntegerField.class).all().getFirst();
        assertThat(valeur.getValue()).isEqualTo(165);
        test(valeur).setValue(160);
        test(find(DatePicker.class).withId("notifier-le").single()).setValue(LocalDate.of(2023, 6, 15));
        test(find(TextField.class).withId("notifier-reference").single()).setValue("AP 2023-12");
        test(find(Button.class).withText("Enregistrer la notification").single())
                .click();
        assertThat(decision().notifie()).isEqualTo(160);
        assertThat(ligne().retenu().orElseThrow().difference()).isEqualTo(-5);
        assertThat(find(Paragraph.class).withId("objectifs-nombre").single().getText())
                .contains("notifiée");
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("les filtres sont dans l’adresse ; un rehaussement incomplet est refusé dans le dialogue")
    void filtres() {
        ouvrir("&recherche=tréV&filtre=a_notifier");
        assertThat(grille().getListDataView().getItems().map(LigneDepartement::nom))
                .containsExactly("Trévoux");
        grille().select(ligne());
        test(find(Button.class).withId("objectifs-rehausser").single()).click();
        test(find(IntegerField.class).withId("rehausser-valeur").single()).setValue(200);
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(decision().rehaussement()).isNull();
        test(find(DatePicker.class).withId("rehausser-accord").single()).setValue(LocalDate.of(2023, 6, 15));
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(decision().rehaussement()).isNull();
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("une adresse abîmée montre la période courante, sans erreur")
    void adresse() {
        UI.getCurrent()
                .navigate(
                        "objectifs",
                        QueryParameters.fromString("periode=1789&filtre=bleu&recherche=" + "x".repeat(500)));
        assertThat(find(Paragraph.class).withId("objectifs-nombre").single().getText())
                .isNotEmpty();
    }

    private void ouvrir(String suite) {
        UI.getCurrent().navigate("objectifs", QueryParameters.fromString("periode=2023-2025" + suite));
    }

    private Decision decision() {
        return decisions.de(List.of(TREVOUX), P2023).getOrDefault(TREVOUX, Decision.aucune(TREVOUX, P2023));
    }

    private LigneDepartement ligne() {
        return grille().getListDataView()
                .getItems()
                .filter(ligne -> ligne.code().equals(TREVOUX))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private GrilleListe<LigneDepartement> grille() {
        return find(GrilleListe.class).withId("objectifs-grille").single();
    }
}

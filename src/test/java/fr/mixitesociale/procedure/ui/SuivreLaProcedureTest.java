package fr.mixitesociale.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Suivre la procédure à l’écran")
class SuivreLaProcedureTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01004";

    @Autowired
    ApplicationContext contexte;

    private UUID contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2026);
        UI.getCurrent().navigate("contrats/" + contrat + "/signatures");
    }

    @Test
    @EnTantQue(role = Role.PREFET, territoire = "01")
    @DisplayName("le préfet a devant lui une seule action, qui dit sa conséquence")
    void prefet() {
        assertThat(find(Button.class).withId("procedure-prochaine").single().getText())
                .isEqualTo("Arrêter le projet");
        test(find(Button.class).withId("procedure-prochaine").single()).click();
        assertThat(find(Paragraph.class).all())
                .anyMatch(phrase -> phrase.getText().contains("soumis aux conseils"));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("les services de la commune n’ont rien à faire, et lisent qui est attendu")
    void commune() {
        assertThat(find(Button.class).withId("procedure-prochaine").exists()).isFalse();
        assertThat(find(ListItem.class).all())
                .anyMatch(ligne -> ligne.getText().equals("Arrêt du projet de contrat : le comité de pilotage"));
    }
}

package fr.mixitesociale.procedure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.essai.UnContratFixe;
import fr.mixitesociale.procedure.AvenantsConsultation;
import fr.mixitesociale.procedure.AvenantsService;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Préparer un avenant à l’écran")
class PreparerUnAvenantTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01007";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    AccesContrat acces;

    @Autowired
    AvenantsConsultation lus;

    @Autowired
    AvenantsService avenants;

    private UUID contrat;

    @BeforeEach
    void contratEnVigueur() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2026);
        if (acces.exiger(contrat).contrat().statut() == StatutContrat.ELABORATION) {
            UnContratFixe.ailleurs(() -> {
                UnContrat.mettreEnVigueur(contexte, contrat);
                return true;
            });
        }
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = COMMUNE)
    @DisplayName("sans motif ni article, rien ne s’ouvre ; ouvert, l’article porte un bandeau qui mène à l’avenant")
    void preparer() {
        UI.getCurrent().navigate("contrats/" + contrat + "/avenants");
        test(find(Button.class).withId("avenant-preparer").single()).click();
        test(find(Button.class).withText("Ouvrir les articles choisis").single())
                .click();
        assertThat(lus.duContrat(contrat)).as("refused inside the dialog").isEmpty();

        avenants.preparer(contrat, "Le rythme des réunions change", Set.of("gouvernance"));
        UI.getCurrent().navigate("contrats/" + contrat + "/gouvernance");
        assertThat(find(Paragraph.class)
                        .withId("bandeau-avenant")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("avenant n°\u00a01")
                .contains("n’entre en vigueur qu’à sa dernière signature");
        assertThat(entete())
                .contains("Prochaine étape : Avenant n°\u00a01, Arrêt du projet : le comité de pilotage")
                .as("nothing is left to write of a signed text")
                .doesNotContain("Texte écrit à");
        assertThat(find(Anchor.class).withText("Voir la procédure").single().getHref())
                .endsWith("/avenants");
        UI.getCurrent().navigate("contrats/" + contrat + "/engagements");
        assertThat(find(Paragraph.class).withId("bandeau-avenant").exists())
                .as("what it does not open says nothing")
                .isFalse();
    }

    private String entete() {
        return find(Paragraph.class)
                .withClassName("etape-suivante")
                .single()
                .getElement()
                .getTextRecursively();
    }
}

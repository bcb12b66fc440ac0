package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.document.PreparationsService.Genre;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.UnContratFixe;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BaseH2
@DisplayName("Lire et emporter le document à l’écran")
class LireLeDocumentTest extends SpringBrowserlessTest {

    private static final String COMMUNE = "01007";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    PreparationsService preparations;

    private UUID contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContratFixe.de(contexte, COMMUNE, 2026);
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("le texte se lit section par section, et dit ce qui manque avec l’onglet où le compléter")
    void lire() {
        ouvrir();
        test(find(Button.class)
                        .withText("Article 2 - Les objectifs de rattrapage pour la période 2026-2028")
                        .single())
                .click();
        assertThat(texte()).contains("<h3", "PLS ou assimilés").doesNotContain("<script");
        assertThat(find(Anchor.class).withText("Compléter").all())
                .isNotEmpty()
                .allMatch(lien -> lien.getHref().startsWith("contrats/" + contrat + "/"));
    }

    @Test
    @EnTantQue(role = Role.COMMUNE_SERVICE, territoire = COMMUNE)
    @DisplayName("le PDF se prépare en arrière-plan ; qui quitte l’écran l’y retrouve prêt")
    void preparerPuisRevenir() throws Exception {
        ouvrir();
        test(find(Button.class).withId("document-preparer-pdf").single()).click();
        UI.getCurrent().navigate("contrats/" + contrat + "/engagements");
        Fichier pdf = preparations.derniere(contrat, Genre.PDF).orElseThrow().get(90, TimeUnit.SECONDS);
        assertThat(pdf.nom()).startsWith("contrat-de-mixite-sociale-").endsWith(".pdf");
        ouvrir();
        roundTrip();
        assertThat(find(Anchor.class).withId("document-telecharger-pdf").exists())
                .isTrue();
    }

    private void ouvrir() {
        UI.getCurrent().navigate("contrats/" + contrat + "/document");
    }

    private String texte() {
        return find(Div.class)
                .withClassName("document-texte")
                .single()
                .getElement()
                .getProperty("innerHTML");
    }
}

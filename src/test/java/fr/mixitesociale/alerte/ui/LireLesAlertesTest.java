package fr.mixitesociale.alerte.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.alerte.Rythme;
import fr.mixitesociale.essai.Demonstration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Lire ses alertes")
class LireLesAlertesTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("ddt")
    @DisplayName("la DDT : la cloche compte, la page dit les étapes de carence à dater, le filtre est dans l’adresse")
    void ddt() {
        UI.getCurrent().navigate("alertes");
        assertThat(find(H1.class).single().getText()).isEqualTo("Alertes");
        assertThat(cloche()).containsPattern("Alertes : [1-9]\\d* à faire");
        assertThat(textes()).anyMatch(texte -> texte.contains("Procédure de carence, Fontfrède-en-Val"));
        UI.getCurrent().navigate("alertes", QueryParameters.of("sujet", "inventaires"));
        assertThat(textes()).isNotEmpty().allMatch(texte -> texte.startsWith("Inventaires"));
        UI.getCurrent().navigate("alertes", QueryParameters.of("genre", "action"));
        assertThat(find(ListItem.class).all().stream()
                        .filter(ligne -> ligne.getParent().orElseThrow() instanceof ListeAlertes))
                .isNotEmpty()
                .allMatch(ligne -> ligne.hasClassName("action"));
    }

    @Test
    @WithUserDetails("commune")
    @DisplayName(
            "la commune : ses difficultés et ses propositions, jamais la carence d’une autre ; tout marquer comme lu")
    void commune() {
        UI.getCurrent().navigate("alertes");
        assertThat(textes()).isNotEmpty().noneMatch(texte -> texte.contains("Fontfrède"));
        assertThat(textes()).anyMatch(texte -> texte.startsWith("Difficultés"));
        long informations = find(ListItem.class).all().stream()
                .filter(ligne -> ligne.getParent().orElseThrow() instanceof ListeAlertes)
                .filter(ligne -> !ligne.hasClassName("action"))
                .count();
        assertThat(informations).isPositive();
        test(find(Button.class).withId("tout-lu").single()).click();
        assertThat(find(ListItem.class).all().stream()
                        .filter(ligne -> ligne.getParent().orElseThrow() instanceof ListeAlertes))
                .allMatch(ligne -> ligne.hasClassName("action"));
        UI.getCurrent().navigate("alertes", QueryParameters.of("lues", "oui"));
        assertThat(find(ListItem.class).all().stream().filter(ligne -> ligne.hasClassName("lue")))
                .hasSize((int) informations);
    }

    @Test
    @WithUserDetails("commune2")
    @DisplayName("les préférences : une adresse fausse est refusée sans rien perdre, une juste est gardée")
    @SuppressWarnings("unchecked")
    void preferences() {
        UI.getCurrent().navigate("preferences");
        assertThat(find(Paragraph.class).withId("sans-serveur").single().getText())
                .contains("pas de serveur de messagerie");
        RadioButtonGroup<Rythme> rythme =
                find(RadioButtonGroup.class).withId("rythme").single();
        EmailField courriel = find(EmailField.class).withId("courriel").single();
        rythme.setValue(Rythme.HEBDOMADAIRE);
        courriel.setValue("pas une adresse");
        enregistrer();
        assertThat(retour()).contains("forme attendue");
        assertThat(courriel.getValue()).isEqualTo("pas une adresse");
        courriel.setValue("habitat@belpuech.fr");
        enregistrer();
        assertThat(retour()).contains("habitat@belpuech.fr");
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("preferences");
        assertThat(find(EmailField.class).withId("courriel").single().getValue())
                .isEqualTo("habitat@belpuech.fr");
    }

    @Test
    @WithUserDetails("prefet")
    @DisplayName("le préfet lit le calendrier de son département et d’une commune")
    void calendrier() {
        UI.getCurrent().navigate("calendrier", QueryParameters.of("commune", "00006"));
        assertThat(find(Button.class).withId("dater-OBSERVATIONS").all()).hasSize(1);
        assertThat(find(Button.class).withId("ouvrir-demarche").all()).hasSize(1);
    }

    private void enregistrer() {
        test(find(Button.class).withId("enregistrer-preferences").single()).click();
    }

    private String retour() {
        return find(Paragraph.class).withId("preferences-retour").single().getText();
    }

    private String cloche() {
        return find(Button.class).withId("cloche").single().getAriaLabel().orElseThrow();
    }

    private List<String> textes() {
        return find(ListItem.class).all().stream()
                .filter(ligne -> ligne.getParent().orElseThrow() instanceof ListeAlertes)
                .map(ligne -> ligne.getElement().getTextRecursively())
                .toList();
    }
}

package fr.mixitesociale.accueil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import fr.mixitesociale.essai.Demonstration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@Demonstration
@WithAnonymousUser
@DisplayName("Visiter le portail sans compte")
class VisiterSansCompteTest extends SpringBrowserlessTest {

    @ParameterizedTest(name = "/{0} est lisible : « {1} »")
    @CsvSource({
        "aide, Aide",
        "accessibilite, Déclaration d’accessibilité",
        "mentions-legales, Mentions légales",
        "donnees-personnelles, Données personnelles",
        "connexion, Contrats de mixité sociale"
    })
    void pagesPubliques(String chemin, String titre) {
        UI.getCurrent().navigate(chemin);

        assertThat(titreAffiche()).isEqualTo(titre);
        assertThat(Lecture.texte()).contains("Se connecter", "Accessibilité : non auditée", "Démonstration");
    }

    @Test
    @DisplayName("la déclaration d’accessibilité n’annonce aucune conformité")
    void accessibiliteHonnete() {
        UI.getCurrent().navigate("accessibilite");

        assertThat(Lecture.texte()).contains("non audité").doesNotContainIgnoringCase("conforme");
    }

    @Test
    @DisplayName("les mentions légales nomment les licences et ce que l’exploitant doit compléter")
    void mentions() {
        UI.getCurrent().navigate("mentions-legales");

        assertThat(Lecture.texte())
                .contains("Licence Ouverte 2.0", "SIL Open Font License", "LGPL", "portail.mentions.editeur");
    }

    @Test
    @DisplayName("la page de connexion propose les douze comptes de la démonstration")
    void comptesEnUnClic() {
        UI.getCurrent().navigate("connexion");

        assertThat(Lecture.boutonsDeConnexion())
                .containsExactlyInAnyOrder(
                        "admin",
                        "commune",
                        "commune2",
                        "ddt",
                        "epci",
                        "epf",
                        "ept",
                        "maire",
                        "maire2",
                        "mgp",
                        "prefet",
                        "president");
    }

    private String titreAffiche() {
        return find(H1.class).single().getText();
    }

    @Test
    @DisplayName("il n’y a qu’un titre principal et qu’un repère « main »")
    void unSeulTitre() {
        UI.getCurrent().navigate("aide");

        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(Lecture.balises("main")).isEqualTo(1);
        assertThat(Lecture.balises("footer")).isEqualTo(1);
    }
}

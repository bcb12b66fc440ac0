package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.PortailApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("Les réglages de la production")
class ReglagesDeProductionTest {

    private final MockEnvironment environnement = new MockEnvironment();

    @BeforeEach
    void reglagesComplets() {
        environnement.setActiveProfiles("prod");
        environnement.setProperty("PORTAIL_BASE_URL", "jdbc:postgresql://base/portail");
        environnement.setProperty("PORTAIL_BASE_UTILISATEUR", "portail");
        environnement.setProperty("PORTAIL_BASE_MOT_DE_PASSE", "secret");
    }

    private void verifier() {
        ReglagesDeProduction.verifier(environnement);
    }

    @Test
    @DisplayName("complets, sont admis")
    void complets() {
        assertThatNoException().isThrownBy(this::verifier);
    }

    @Test
    @DisplayName("absents ou vides, sont nommés")
    void absents() {
        environnement.setProperty("PORTAIL_BASE_UTILISATEUR", "");
        environnement.setProperty("PORTAIL_BASE_MOT_DE_PASSE", " ");
        assertThatThrownBy(this::verifier)
                .isInstanceOf(DemarrageRefuse.class)
                .hasMessage("il manque PORTAIL_BASE_UTILISATEUR, PORTAIL_BASE_MOT_DE_PASSE.");
    }

    @Test
    @DisplayName("ne désignent qu’une base PostgreSQL")
    void base() {
        environnement.setProperty("PORTAIL_BASE_URL", "jdbc:h2:file:./data/portail");
        assertThatThrownBy(this::verifier).isInstanceOf(DemarrageRefuse.class).hasMessageContaining("PORTAIL_BASE_URL");
    }

    @Test
    @DisplayName("excluent le profil de démonstration")
    void demonstration() {
        environnement.setActiveProfiles("prod", "demonstration");
        assertThatThrownBy(this::verifier).isInstanceOf(DemarrageRefuse.class).hasMessageContaining("s’excluent");
    }

    @Test
    @DisplayName("ne concernent que le profil prod")
    void autreProfil() {
        MockEnvironment demonstration = new MockEnvironment();
        demonstration.setActiveProfiles("demonstration");
        assertThatNoException().isThrownBy(() -> ReglagesDeProduction.verifier(demonstration));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    @DisplayName("absents, arrêtent le démarrage en une phrase, sans pile d’appels")
    void phrase(CapturedOutput sortie) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(PortailApplication.class)
                        .profiles("prod")
                        .run())
                .isInstanceOf(DemarrageRefuse.class);
        assertThat(sortie.getAll())
                .contains("Le portail refuse de démarrer en production : il manque PORTAIL_BASE_URL,")
                .doesNotContain("\tat fr.mixitesociale");
    }
}

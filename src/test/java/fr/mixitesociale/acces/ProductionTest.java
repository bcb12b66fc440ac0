package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.PortailApplication;
import fr.mixitesociale.essai.PostgresDeTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole start in profile {@code prod}, on a real and empty PostgreSQL. */
@DisplayName("Démarrer en production")
class ProductionTest {

    private static final String MOT_DE_PASSE = "premier-administrateur-2026";

    private static ConfigurableApplicationContext demarrer(String base, String... autres) {
        List<String> reglages = new ArrayList<>(List.of(
                "--PORTAIL_BASE_URL=" + base,
                "--PORTAIL_BASE_UTILISATEUR=postgres",
                "--PORTAIL_BASE_MOT_DE_PASSE=postgres",
                "--server.port=0",
                "--logging.level.root=error"));
        reglages.addAll(List.of(autres));
        return new SpringApplicationBuilder(PortailApplication.class)
                .profiles("prod")
                .run(reglages.toArray(String[]::new));
    }

    @Test
    @DisplayName("ouvre le premier administrateur, refuse sans lui, refuse les comptes de démonstration")
    void demarrages() throws Exception {
        String base = PostgresDeTest.nouvelleBase();
        assertThatThrownBy(() -> demarrer(base))
                .isInstanceOf(DemarrageRefuse.class)
                .hasMessageContaining("PORTAIL_ADMIN_IDENTIFIANT");
        assertThatThrownBy(() ->
                        demarrer(base, "--PORTAIL_ADMIN_IDENTIFIANT=chef", "--PORTAIL_ADMIN_MOT_DE_PASSE=trop-court"))
                .hasMessageContaining("12 caractères");
        assertThatThrownBy(() -> demarrer(
                        base, "--PORTAIL_ADMIN_IDENTIFIANT=chef", "--PORTAIL_ADMIN_MOT_DE_PASSE=" + "é".repeat(37)))
                .isInstanceOf(DemarrageRefuse.class)
                .hasMessageContaining("72 octets");
        try (ConfigurableApplicationContext portail =
                demarrer(base, "--PORTAIL_ADMIN_IDENTIFIANT=chef", "--PORTAIL_ADMIN_MOT_DE_PASSE=" + MOT_DE_PASSE)) {
            assertThat(appeler(portail, "/actuator/health", "")).isEqualTo(200);
            assertThat(appeler(portail, "/actuator/metrics", "")).isEqualTo(401);
            assertThat(appeler(portail, "/actuator/metrics", "chef:" + MOT_DE_PASSE))
                    .isEqualTo(200);
            ComptesService comptes = portail.getBean(ComptesService.class);
            portail.getBean(Systeme.class)
                    .executer(() -> comptes.creerDemonstration(
                            List.of(new NouveauCompte(
                                    "ddt", "D", "D", null, Role.DDT, new Perimetre.SurDepartement("01"))),
                            "demo"));
        }
        assertThatThrownBy(() -> demarrer(base))
                .hasMessageContaining("démonstration")
                .hasMessageEndingWith("ddt.");
    }

    private static int appeler(ConfigurableApplicationContext portail, String chemin, String compte)
            throws IOException, InterruptedException {
        String port = portail.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin));
        if (!compte.isEmpty()) {
            demande.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(compte.getBytes(StandardCharsets.UTF_8)));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(demande.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

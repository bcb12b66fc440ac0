package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** By the wire: a page of Vaadin is written by another servlet, which a mocked one does not tell. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@DisplayName("Les en-têtes de sécurité des écrans")
class EntetesDesEcransTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/aide", "/simulateur", "/?v-r=init&location=connexion"})
    @DisplayName("accompagnent aussi la page elle-même")
    void pages(String adresse) throws Exception {
        HttpHeaders entetes = lire(adresse);
        assertThat(entetes.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(csp -> assertThat(csp).contains("frame-ancestors 'none'", "object-src 'none'"));
        assertThat(entetes.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(entetes.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(entetes.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    @DisplayName("laissent les fichiers en mémoire des navigateurs")
    void fichiers() throws Exception {
        assertThat(lire("/styles/portail.css").allValues("Cache-Control")).containsExactly("max-age=3600");
    }

    private HttpHeaders lire(String adresse) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest requete = HttpRequest.newBuilder(URI.create("http://localhost:" + port + adresse))
                    .build();
            return client.send(requete, BodyHandlers.discarding()).headers();
        }
    }
}

package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.ClientUidl;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Server time of the simulator: one call of the API, and one figure typed on the screen, from the key to the answer with
 * its curve. The client lives in the same JVM, its own work is left out: a request is timed from the first filter to the
 * last byte written.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@Import(TempsServeur.class)
@TestPropertySource(properties = "portail.simulations.par-minute=1000000")
class SimulateurBench {

    private static final int CHAUFFE = 3_000;
    private static final int TOURS = 500;

    /** The field is created with its label: its node is the one that carries both. */
    private static final Pattern CHAMP = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"label\",\"feat\":1,\"value\":\"Logements sociaux\"");

    @LocalServerPort
    int port;

    @Autowired
    TempsServeur temps;

    @Test
    void api() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        Mesures mesures = Mesures.relevees(CHAUFFE, TOURS, tour -> {
            HttpRequest demande = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/simulations"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"rp\": %d, \"lls\": 1500, \"taux_cible\": 25, \"periode\": \"2023-2025\"}"
                                    .formatted(11_000 + tour)))
                    .build();
            return temps.de(() -> assertThat(http.send(demande, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("\"regles\":\"RS-3DS\""));
        });
        afficher("simulation by the API", mesures);
    }

    @Test
    void ecran() throws Exception {
        ClientUidl client = new ClientUidl(port);
        String page = client.ouvrir(
                "maire", "demo", "simulateur?rp=5000&lls=750&cible=25&periode=2026-2028&rp_an=100&lls_an=60");
        Matcher champ = CHAMP.matcher(page);
        assertThat(champ.find()).as("the field is on the page").isTrue();
        String noeud = champ.group(1);
        Mesures mesures = Mesures.relevees(CHAUFFE, TOURS, tour -> {
            int lls = 100 + Math.floorMod(tour, 900);
            String appel = """
                    {"type":"mSync","node":%s,"feature":1,"property":"value","value":"%d"},\
                    {"type":"event","node":%s,"event":"value-changed","data":{}}""".formatted(noeud, lls, noeud);
            return temps.de(() -> assertThat(client.rpc(appel)).contains("logements sociaux à produire"));
        });
        afficher("figure typed on the screen, curve redrawn", mesures);
    }

    private static void afficher(String quoi, Mesures mesures) {
        System.out.printf(Locale.ROOT, "BENCH %s: %s server time, goal p95 <= 20 ms%n", quoi, mesures);
        assertThat(mesures.p95()).isPositive();
    }
}

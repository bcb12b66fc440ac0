package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.ClientUidl;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * Fault F12: a logged-in person sends what no browser would — wrong token, replayed message, someone else's page, clicks
 * on what they cannot see, a billion rows. Nothing changes, nothing foreign is told, the portal still answers.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@DisplayName("Abuser du protocole des écrans")
class AbusUidlTest {

    private static final int COURT = 50;
    private static final int LONG = 10_000;
    /** A page of rows and its tree; a billion rows would be far more. */
    private static final int REPONSE_MAX = 2_000_000;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private ClientUidl victime;
    private ClientUidl abuseur;
    private UUID contrat;

    @BeforeEach
    void ouvrirDeuxPages() throws Exception {
        contrat = jdbc.queryForObject(
                "select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026", UUID.class);
        victime = new ClientUidl(port);
        victime.ouvrir("commune", "demo", "contrats/" + contrat + "/projets");
        abuseur = new ClientUidl(port);
        abuseur.ouvrir("commune2", "demo", "contrats");
    }

    @Test
    @DisplayName("un mauvais jeton, un message rejoué, la page d’un autre : aucun effet, rien d’étranger")
    void jetonEtPages() throws Exception {
        long avant = ecritures();
        ClientUidl.Etat sien = abuseur.etat();
        ClientUidl.Etat autre = victime.etat();
        String clic = "{\"type\":\"event\",\"node\":7,\"event\":\"click\",\"data\":{}}";

        List<HttpResponse<String>> reponses = List.of(
                abuseur.forger(sien.ui(), corps("jeton-invente", clic, sien.synchro(), sien.client())),
                abuseur.forger(sien.ui(), corps(autre.cle(), clic, sien.synchro(), sien.client())),
                abuseur.forger(sien.ui(), corps(sien.cle(), clic, sien.synchro() - 1, sien.client() - 1)),
                abuseur.forger(autre.ui() + 1_000, corps(sien.cle(), clic, autre.synchro(), autre.client())),
                abuseur.forger(sien.ui(), "{\"csrfToken\":\"" + sien.cle() + "\",\"rpc\":["),
                abuseur.forger(sien.ui(), "[]"));

        assertThat(reponses).allSatisfy(reponse -> {
            assertThat(reponse.body()).doesNotContain(contrat.toString(), "Tanneurs", "Exception");
            assertThat(reponse.body().length()).isLessThan(REPONSE_MAX);
        });
        assertThat(ecritures()).as("nothing was written").isEqualTo(avant);
        assertThat(abuseurApres()).contains("Belpuech").doesNotContain(contrat.toString());
    }

    @Test
    @DisplayName("une longue réponse que le réseau a perdue est redonnée telle quelle au même message")
    void reponsePerdue() throws Exception {
        victime.naviguer("aide");
        ClientUidl.Etat page = victime.etat();
        String message = corps(
                page.cle(),
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"contrats/" + contrat
                        + "/projets\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}",
                page.synchro(),
                page.client());
        String premiere = victime.forger(page.ui(), message).body();
        assertThat(premiere).contains("Tanneurs").hasSizeGreaterThan(10_000);
        assertThat(victime.forger(page.ui(), message).body()).isEqualTo(premiere);
        assertThat(victime.forger(page.ui(), message).body()).isEqualTo(premiere);
    }

    @Test
    @DisplayName("des messages au hasard, forme courte")
    void hasard() throws Exception {
        hasard(COURT);
    }

    @Test
    @Tag("complet")
    @DisplayName("des messages au hasard, forme longue")
    void hasardLong() throws Exception {
        hasard(LONG);
    }

    /** Each message keeps the right token and numbers: it is what a browser's console could send. */
    private void hasard(int nombre) throws Exception {
        long avant = ecritures();
        Random hasard = new Random(12);
        for (int i = 0; i < nombre; i++) {
            String reponse;
            try {
                reponse = abuseur.rpc(message(hasard, i));
            } catch (IllegalStateException refus) {
                // the server closed the page: the person opens another one
                abuseur = new ClientUidl(port);
                reponse = abuseur.ouvrir("commune2", "demo", "contrats");
            }
            assertThat(reponse).doesNotContain("Aubrac-sur-Mirande, 2026", "Tanneurs");
            assertThat(reponse.length()).isLessThan(REPONSE_MAX);
        }
        assertThat(ecritures()).as("nothing was written").isEqualTo(avant);
        assertThat(abuseurApres()).contains("Belpuech");
    }

    private String message(Random hasard, int tour) {
        int noeud = hasard.nextInt(400);
        return switch (tour % 8) {
            case 0 -> "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(noeud);
            case 1 ->
                "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"setViewportRange\",\"templateEventMethodArgs\":[0,1000000000],\"promise\":-1}"
                        .formatted(noeud);
            case 2 ->
                "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"<script>alert(1)</script>\"}"
                        .formatted(noeud);
            case 3 ->
                "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"disabled\",\"value\":false}"
                        .formatted(noeud);
            case 4 ->
                "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"select\",\"templateEventMethodArgs\":[\"%s\"],\"promise\":-1}"
                        .formatted(noeud, contrat);
            case 5 ->
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"contrats/%s/projets\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}"
                        .formatted(contrat);
            case 6 -> "{\"type\":\"channel\",\"node\":%d,\"channel\":%d,\"args\":[1]}".formatted(noeud, noeud);
            default ->
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"contrats\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";
        };
    }

    private String abuseurApres() throws IOException, InterruptedException {
        ClientUidl neuf = new ClientUidl(port);
        return neuf.ouvrir("commune2", "demo", "contrats");
    }

    private static String corps(String cle, String appel, int synchro, int client) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(cle, appel, synchro, client);
    }

    private long ecritures() {
        Long nombre = jdbc.queryForObject("select count(*) from journal_ecriture", Long.class);
        return nombre == null ? 0 : nombre;
    }
}

package fr.mixitesociale.essai;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's browser without the browser: speaks Vaadin's own protocol over HTTP, so that what is measured is the
 * server with everything it does for a screen (security, services, SQL, component tree, JSON). HTTP 200 proves nothing:
 * the caller checks each body for what it expects.
 */
public final class ClientUidl {

    private static final Pattern CSRF_PAGE = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Pattern SUITE = Pattern.compile("\"(syncId|clientId)\":(\\d+)");
    private static final int ENTETE = 120;

    /** What a browser says of its screen when a page opens; without it, each tab would ask again. */
    private static final String ECRAN =
            "&v-sh=1080&v-sw=1920&v-wh=950&v-ww=1880&v-bh=950&v-bw=1880&v-curdate=0&v-tzo=-60"
                    + "&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FParis&v-td=false&v-pr=1&v-np=Linux";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String base;
    private int ui;
    private int synchro;
    private int client;
    private String cle = "";

    public ClientUidl(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Logs in through the form, as the login page does, then opens {@code route}. */
    public String ouvrir(String identifiant, String motDePasse, String route) throws IOException, InterruptedException {
        Matcher csrf = CSRF_PAGE.matcher(lire("/connexion"));
        if (!csrf.find()) {
            throw new IllegalStateException("no CSRF token on the login page");
        }
        String formulaire = "username=%s&password=%s&_csrf=%s"
                .formatted(encoder(identifiant), encoder(motDePasse), encoder(csrf.group(1)));
        HttpResponse<String> reponse = http.send(
                requete("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(formulaire))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reponse.uri().getQuery() != null && reponse.uri().getQuery().contains("error")) {
            throw new IllegalStateException("login refused for " + identifiant);
        }
        JsonNode init = json.readTree(lire("/?v-r=init&location=" + encoder(route) + "&query=" + ECRAN));
        JsonNode config = init.get("appConfig");
        ui = config.get("v-uiId").asInt();
        JsonNode uidl = config.get("uidl");
        cle = uidl.get("Vaadin-Security-Key").asString();
        avancer(uidl);
        return naviguer(route);
    }

    /** Goes to a route inside the open page; the answer holds the new component tree and the first rows of its grids. */
    public String naviguer(String route) throws IOException, InterruptedException {
        String chemin = route.contains("?") ? route.substring(0, route.indexOf('?')) : route;
        String parametres = route.contains("?") ? route.substring(route.indexOf('?') + 1) : "";
        return rpc("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(chemin, parametres));
    }

    /** What an honest browser would send next. */
    public record Etat(int ui, String cle, int synchro, int client) {}

    public Etat etat() {
        return new Etat(ui, cle, synchro, client);
    }

    /** Sends whatever a dishonest browser could, with this session's cookie; the open page is not moved on. */
    public HttpResponse<String> forger(int interfaceUi, String corps) throws IOException, InterruptedException {
        return http.send(
                requete("/?v-r=uidl&v-uiId=" + interfaceUi)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(corps))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** One call of the open page. */
    public String rpc(String appel) throws IOException, InterruptedException {
        String corps = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(cle, appel, synchro, client);
        String texte = http.send(
                        requete("/?v-r=uidl&v-uiId=" + ui)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(corps))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        String nu = texte.startsWith("for(;;);[") ? texte.substring(9, texte.length() - 1) : texte;
        if (nu.contains("\"appError\"")) {
            throw new IllegalStateException("the server answered an error: " + nu);
        }
        // both numbers are at the ends of the answer: nothing of it is read that the measure would count as the
        // server's
        if (nu.length() > 2 * ENTETE) {
            suivre(nu.substring(0, ENTETE));
            suivre(nu.substring(nu.length() - ENTETE));
        } else {
            suivre(nu);
        }
        return nu;
    }

    private void suivre(String bout) {
        Matcher suite = SUITE.matcher(bout);
        while (suite.find()) {
            int numero = Integer.parseInt(suite.group(2));
            if (suite.group(1).equals("syncId")) {
                synchro = numero;
            } else {
                client = numero;
            }
        }
    }

    private void avancer(JsonNode uidl) {
        synchro = uidl.has("syncId") ? uidl.get("syncId").asInt() : synchro;
        client = uidl.has("clientId") ? uidl.get("clientId").asInt() : client;
    }

    private String lire(String chemin) throws IOException, InterruptedException {
        return http.send(requete(chemin).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(base + chemin)).timeout(Duration.ofSeconds(30));
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}

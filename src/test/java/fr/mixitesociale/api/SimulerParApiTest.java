package fr.mixitesociale.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.essai.BaseH2;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BaseH2
@AutoConfigureMockMvc
@DisplayName("Simuler un objectif par l’API, sans compte")
class SimulerParApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/simulations.csv", delimiter = ';', quoteCharacter = '~', numLinesToSkip = 1)
    @DisplayName("chaque situation a ses chiffres")
    void cas(
            String cas,
            String demande,
            String deficit,
            String ecart,
            String regime,
            String taux,
            int objectif,
            String abaissement,
            String mutualisation,
            int plai,
            int pls,
            String regles)
            throws Exception {
        JsonNode reponse = json.readTree(simuler(demande)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(new ArrayList<>(reponse.propertyNames()))
                .containsExactly(
                        "deficit",
                        "ecart",
                        "regime",
                        "taux",
                        "objectif",
                        "plancher_abaissement",
                        "plancher_mutualisation",
                        "plai_min",
                        "pls_max",
                        "regles",
                        "avertissements",
                        "explication");
        assertThat(reponse.get("deficit").toString()).isEqualTo(deficit);
        assertThat(reponse.get("ecart").toString()).isEqualTo(ecart);
        assertThat(reponse.get("regime").stringValue()).isEqualTo(regime);
        assertThat(reponse.get("taux").toString()).isEqualTo(taux);
        assertThat(reponse.get("objectif").intValue()).isEqualTo(objectif);
        assertThat(reponse.get("plancher_abaissement").toString()).isEqualTo(abaissement);
        assertThat(reponse.get("plancher_mutualisation").toString()).isEqualTo(mutualisation);
        assertThat(reponse.get("plai_min").intValue()).isEqualTo(plai);
        assertThat(reponse.get("pls_max").intValue()).isEqualTo(pls);
        assertThat(reponse.get("regles").stringValue()).isEqualTo(regles);
    }

    @Test
    @DisplayName("500 manquants : 165, plancher 125, plancher mutualisé 83 sous les 17 % du guide, expliqués")
    void cinqCents() throws Exception {
        simuler(
                        "{\"rp\": 5000, \"lls\": 750, \"taux_cible\": 25, \"periode\": \"2023-2025\", \"plh_executoire\": true}")
                .andExpect(jsonPath("$.objectif").value(165))
                .andExpect(jsonPath("$.plancher_abaissement").value(125))
                .andExpect(jsonPath("$.plancher_mutualisation").value(83))
                .andExpect(jsonPath("$.avertissements", hasItem(containsString("17\u00a0% du guide = 85"))))
                .andExpect(jsonPath("$.explication[0].formule").value("25\u00a0% × 5\u202f000 − 750 = 500"))
                .andExpect(jsonPath("$.explication[*].article", hasItem("art. L. 302-8, IX CCH")))
                .andExpect(jsonPath("$.explication[*].regles", hasItem("RS-3DS")))
                .andExpect(jsonPath("$.explication[*]", everyItem(hasKey("valeur"))));
    }

    @Test
    @DisplayName("au taux cible : objectif 0, avec sa raison")
    void auTauxCible() throws Exception {
        simuler("{\"rp\": 1000, \"lls\": 250, \"taux_cible\": 25, \"periode\": \"2026-2028\"}")
                .andExpect(jsonPath("$.objectif").value(0))
                .andExpect(jsonPath("$.taux").value(nullValue()))
                .andExpect(jsonPath("$.avertissements", hasItem(containsString("atteint son taux cible"))));
    }

    @Test
    @DisplayName("moins de 5 000 habitants : la prolongation de l’abaissement est dite")
    void petite() throws Exception {
        String demande =
                "{\"rp\": 1000, \"lls\": 50, \"taux_cible\": 25, \"periode\": \"2026-2028\", \"population\": %d}";
        simuler(demande.formatted(4999))
                .andExpect(jsonPath("$.avertissements", hasItem(containsString("5\u202f000 habitants"))));
        simuler(demande.formatted(5000))
                .andExpect(jsonPath("$.avertissements", not(hasItem(containsString("habitants")))));
    }

    @ParameterizedTest(name = "{1} : {0}")
    @CsvFileSource(
            resources = "/droit/simulations-refusees.csv",
            delimiter = ';',
            quoteCharacter = '~',
            numLinesToSkip = 1)
    @DisplayName("une demande mal faite nomme son champ, la valeur reçue et ce qui était attendu")
    void refus(String demande, String champ, String valeur, String attendu) throws Exception {
        JsonNode probleme = json.readTree(simuler(demande)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$", hasKey("valeur")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(probleme.get("champ").stringValue()).isEqualTo(champ);
        assertThat(probleme.get("valeur").toString()).isEqualTo(valeur);
        assertThat(probleme.get("attendu").stringValue()).contains(attendu);
        assertThat(probleme.get("detail").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    @DisplayName("autre chose que du JSON est refusé (415)")
    void autreType(String type) throws Exception {
        mvc.perform(post("/api/v1/simulations").contentType(type).content("rp=1"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.champ").value("Content-Type"))
                .andExpect(jsonPath("$.valeur", containsString(type)))
                .andExpect(jsonPath("$.attendu").value("application/json"));
    }

    @Test
    @DisplayName("un corps trop long est refusé sans être lu en entier (413)")
    void tropLong() throws Exception {
        simuler("{\"periode\": \"%s\"}".formatted("2".repeat(70_000)))
                .andExpect(status().is(413))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    @DisplayName("la seule méthode est POST")
    void methode() throws Exception {
        mvc.perform(get("/api/v1/simulations")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    @DisplayName("OpenAPI décrit la demande, la réponse et les refus, avec des exemples")
    void openApi() throws Exception {
        String chemin = "$.paths['/api/v1/simulations'].post";
        mvc.perform(get("/api/v1/openapi"))
                .andExpect(
                        jsonPath(chemin + ".requestBody.content['application/json'].examples", hasKey("Déficit seul")))
                .andExpect(jsonPath(chemin + ".responses", hasKey("400")))
                .andExpect(jsonPath(chemin + ".responses", hasKey("429")))
                .andExpect(jsonPath(chemin + ".security", empty()))
                .andExpect(jsonPath("$.components.schemas.DemandeSimulation.required", contains("periode")))
                .andExpect(jsonPath("$.components.schemas.SimulationJson.properties", hasKey("plancher_abaissement")));
    }

    @Test
    @DisplayName("A 500 et B 300 manquants : 85 + 179 accepté, 85 + 178 refusé, le logement qui manque nommé")
    void mutualiser() throws Exception {
        mutualiser(85, 179)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepte").value(true))
                .andExpect(jsonPath("$.objectif_legal").value(264))
                .andExpect(jsonPath("$.manque").value(0))
                .andExpect(jsonPath("$.communes[*].plancher", contains(83, 50)))
                .andExpect(jsonPath("$.constats[?(@.bloquant)]", empty()));
        mutualiser(85, 178)
                .andExpect(jsonPath("$.accepte").value(false))
                .andExpect(jsonPath("$.manque").value(1))
                .andExpect(
                        jsonPath("$.constats[?(@.bloquant)].phrase", hasItem(containsString("Il manque 1 logement "))))
                .andExpect(jsonPath("$.constats[?(@.bloquant)].article", hasItem("art. L. 302-8, X CCH")));
        mutualiser(82, 182)
                .andExpect(jsonPath("$.accepte").value(false))
                .andExpect(jsonPath("$.constats[?(@.regle == 'PLANCHER')].commune", contains("A")));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvFileSource(
            resources = "/droit/mutualisations-refusees.csv",
            delimiter = ';',
            quoteCharacter = '~',
            numLinesToSkip = 1)
    @DisplayName("une mutualisation mal faite nomme la commune et le champ")
    void mutualisationRefusee(String demande, String champ) throws Exception {
        envoyer("/api/v1/simulations/mutualisation", demande)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.champ").value(champ));
    }

    private ResultActions mutualiser(int a, int b) throws Exception {
        return envoyer("/api/v1/simulations/mutualisation", """
                        {"periode": "2023-2025", "plh_executoire": true, "communes": [
                         {"nom": "A", "deficit": 500, "taux": 33, "objectif": %d},
                         {"nom": "B", "rp": 6000, "lls": 1200, "taux_cible": 25, "objectif": %d}]}
                        """.formatted(a, b));
    }

    private ResultActions simuler(String demande) throws Exception {
        return envoyer("/api/v1/simulations", demande);
    }

    private ResultActions envoyer(String chemin, String demande) throws Exception {
        return mvc.perform(post(chemin).contentType(MediaType.APPLICATION_JSON).content(demande));
    }
}

package fr.mixitesociale.api;

import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.essai.Demonstration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@Demonstration
@AutoConfigureMockMvc
@DisplayName("Lire ses contrats par l’API")
class LireLesContratsParApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private UUID aubrac;

    @BeforeEach
    void contratEnVigueur() {
        aubrac = jdbc.sql("select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026")
                .query(UUID.class)
                .single();
    }

    @ParameterizedTest(name = "{0} lit {1} contrats")
    @CsvSource({"commune,3", "commune2,2", "epci,6", "mgp,2", "ept,1", "ddt,9", "epf,2", "admin,0"})
    void chacunLesSiens(String compte, int nombre) throws Exception {
        mvc.perform(get("/api/v1/contrats").with(httpBasic(compte, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(nombre)));
    }

    @Test
    @DisplayName("un contrat dit sa période, son statut, ses communes et ses signataires")
    void contrat() throws Exception {
        mvc.perform(get("/api/v1/contrats/{id}", aubrac).with(httpBasic("epci", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(aubrac.toString()))
                .andExpect(jsonPath("$.type").value("SANS_AMENAGEMENT"))
                .andExpect(jsonPath("$.periode").value("2026-2028"))
                .andExpect(jsonPath("$.statut").value("EN_VIGUEUR"))
                .andExpect(jsonPath("$.communes[0].code_insee").value("00001"))
                .andExpect(jsonPath("$.signataires", hasSize(4)))
                .andExpect(jsonPath("$.signataires[0].nature").value("COMMUNE"));
    }

    @Test
    @DisplayName("un projet dit son parc, son agrément, son équipe et tous ses jalons")
    void projets() throws Exception {
        mvc.perform(get("/api/v1/contrats/{id}/projets", aubrac).with(httpBasic("ddt", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].jalons", hasSize(7)))
                .andExpect(jsonPath("$[0].jalons[0].jalon").value("ZONAGE"))
                .andExpect(jsonPath("$[0].jalons[0].statut").isString())
                .andExpect(jsonPath("$[0].jalons[0].en_retard").isBoolean())
                .andExpect(jsonPath("$[0].equipe_projet").isBoolean())
                .andExpect(jsonPath("$[0]").value(hasKey("numero_agrement")))
                .andExpect(jsonPath("$[0]").value(hasKey("mode_production")))
                .andExpect(jsonPath("$[0]").value(hasKey("parc")))
                .andExpect(jsonPath("$[0]").value(hasKey("arrondissement")))
                .andExpect(jsonPath("$[0]").value(hasKey("raison_exception")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "/engagements", "/projets", "/document.docx", "/document.pdf", "/archive.zip", "/controle"})
    @DisplayName("le contrat d’autrui, un contrat absent et un identifiant impossible répondent pareil : 404")
    void etrangerOuAbsent(String suite) throws Exception {
        for (String id : new String[] {aubrac.toString(), UUID.randomUUID().toString(), "12", "x"}) {
            mvc.perform(get("/api/v1/contrats/" + id + suite).with(httpBasic("commune2", "demo")))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail").value(new ContratIntrouvable().getMessage()));
        }
    }

    @Test
    @DisplayName("un anonyme est invité à s’identifier")
    void anonyme() throws Exception {
        mvc.perform(get("/api/v1/contrats"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"));
    }
}

package fr.mixitesociale.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@BaseH2
@AutoConfigureMockMvc
@Transactional
@EnTantQue(role = Role.SIGNATAIRE_ASSOCIE)
@DisplayName("Lire communes et inventaires par l’API")
class LireLesCommunesParApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    /** Each request ends by clearing the holder: keep the person for the next one. */
    private SecurityContext personne;

    @BeforeEach
    void reyrieux() {
        personne = TestSecurityContextHolder.getContext();
        jdbc.sql("delete from situation_commune").update();
        jdbc.sql("delete from inventaire where code_insee in ('01322', '01333')")
                .update();
        new InventairesDeTest(jdbc)
                .stocker(
                        "01322",
                        "Reyrieux",
                        "01",
                        UneLigne.du(Source.TIERS, 2020).lls(280).rp(1900),
                        UneLigne.du(Source.NATIONAL, 2024)
                                .lls(322)
                                .taux("16.47")
                                .rpEstime(1955, 1955)
                                .cible(25)
                                .deficitaire(true)
                                .carencee(true)
                                .exemptee(false));
    }

    @Test
    @DisplayName("les inventaires sont un tableau rangé par année, taux en nombres, inconnu en null")
    void inventaires() throws Exception {
        mvc.perform(lire("/api/v1/communes/01322/inventaires"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].annee_inventaire").value(2020))
                .andExpect(jsonPath("$[0].rp").value(1900))
                .andExpect(jsonPath("$[0].rp_estime").value(nullValue()))
                .andExpect(jsonPath("$[0].taux").value(14.74))
                .andExpect(jsonPath("$[0].taux_cible").value(nullValue()))
                .andExpect(jsonPath("$[0].source").value("tiers"))
                .andExpect(jsonPath("$[1].date_inventaire").value("2024-01-01"))
                .andExpect(jsonPath("$[1].lls").value(322))
                .andExpect(jsonPath("$[1].rp").value(nullValue()))
                .andExpect(jsonPath("$[1].rp_estime[0]").value(1955))
                .andExpect(jsonPath("$[1].rp_estime[1]").value(1955))
                .andExpect(jsonPath("$[1].taux").value(16.47))
                .andExpect(jsonPath("$[1].taux_cible").value(25))
                .andExpect(jsonPath("$[1].deficitaire").value(true))
                .andExpect(jsonPath("$[1].carencee").value(true))
                .andExpect(jsonPath("$[1].exemptee").value(false))
                .andExpect(jsonPath("$[1].prelevement_net").value(46559.19))
                .andExpect(jsonPath("$[1].source").value("national"));
    }

    @Test
    @DisplayName("la commune porte les chiffres de son dernier inventaire au même niveau")
    void commune() throws Exception {
        mvc.perform(lire("/api/v1/communes/01322"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code_insee").value("01322"))
                .andExpect(jsonPath("$.nom").value("Reyrieux"))
                .andExpect(jsonPath("$.statut").value("carencee"))
                .andExpect(jsonPath("$.lls").value(322))
                .andExpect(jsonPath("$.taux").value(16.47))
                .andExpect(jsonPath("$.rp_estime[0]").value(1955))
                .andExpect(jsonPath("$.manquants[1]").value(167));
        mvc.perform(lire("/api/v1/communes/01333"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("inconnu"));
        mvc.perform(lire("/api/v1/communes/01333/inventaires"))
                .andExpect(status().isOk())
                .andExpect(content().json("[]"));
    }

    @Test
    @DisplayName("un code inconnu, un ancien code et un code mal formé sont refusés en clair")
    void refus() throws Exception {
        for (String suite : new String[] {"", "/inventaires"}) {
            mvc.perform(lire("/api/v1/communes/01999" + suite))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail").value(containsString("01999")));
            mvc.perform(lire("/api/v1/communes/49069" + suite))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value(containsString("49126")));
            mvc.perform(lire("/api/v1/communes/1322" + suite))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail").value(containsString("1322")));
        }
        mvc.perform(lire("/api/v1/communes").param("statut", "riche")).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("la liste se cherche et se pagine")
    void liste() throws Exception {
        mvc.perform(lire("/api/v1/communes").param("recherche", "REYR").param("statut", "carencee"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.communes[0].code_insee").value("01322"));
        mvc.perform(lire("/api/v1/communes").param("recherche", "74"))
                .andExpect(jsonPath("$.total").value(0));
    }

    private MockHttpServletRequestBuilder lire(String adresse) {
        return get(adresse).with(securityContext(personne));
    }
}

package fr.mixitesociale.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.essai.BaseH2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@BaseH2
@AutoConfigureMockMvc
@DisplayName("Les trois portes : API, exploitation, écrans")
class TroisPortesTest {

    @Autowired
    Systeme systeme;

    private static final String MOT_DE_PASSE = "trois-portes-2026";

    @Autowired
    MockMvc mvc;

    @Autowired
    ComptesService comptes;

    @BeforeEach
    void comptes() {
        systeme.executer(() -> comptes.creerDemonstration(
                List.of(
                        new NouveauCompte("porte-ddt", "D", "DDT", null, Role.DDT, new SurDepartement("01")),
                        new NouveauCompte("porte-admin", "A", "Admin", null, Role.ADMIN, new National())),
                MOT_DE_PASSE));
    }

    @Test
    @DisplayName("sans compte, l’API répond 401 avec WWW-Authenticate et jamais une redirection")
    void apiAnonyme() throws Exception {
        mvc.perform(get("/api/v1/communes/01322"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Basic ")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.title").value("Authentification requise"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    @DisplayName("un faux mot de passe et un compte inconnu reçoivent la même réponse")
    void memeReponse() throws Exception {
        String faux = corps("porte-ddt");
        String inconnu = corps("porte-personne");
        assertThat(inconnu).isEqualTo(faux);
    }

    private String corps(String identifiant) throws Exception {
        return mvc.perform(get("/api/v1/communes/01322").with(httpBasic(identifiant, "faux")))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    @DisplayName("avec un compte, l’API est ouverte, sans session ni jeton CSRF")
    void apiAvecCompte() throws Exception {
        mvc.perform(post("/api/v1/openapi").with(httpBasic("porte-ddt", MOT_DE_PASSE)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    @DisplayName("la description OpenAPI est publique")
    void openApi() throws Exception {
        mvc.perform(get("/api/v1/openapi")).andExpect(status().isOk());
    }

    @Test
    @DisplayName("la santé est publique, les autres points d’exploitation sont à l’administrateur")
    void exploitation() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/metrics"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Basic ")));
        mvc.perform(get("/actuator/metrics").with(httpBasic("porte-ddt", MOT_DE_PASSE)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Accès refusé"));
        mvc.perform(get("/actuator/metrics").with(httpBasic("porte-admin", MOT_DE_PASSE)))
                .andExpect(status().isOk());
    }

    @Test
    @DisplayName("un écran demande de se connecter, avec ses en-têtes de sécurité")
    void ecranAnonyme() throws Exception {
        mvc.perform(get("/communes"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/connexion"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        mvc.perform(get("/communes").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    @DisplayName("la connexion exige son jeton CSRF et change de session")
    void connexion() throws Exception {
        mvc.perform(post("/connexion").param("username", "porte-ddt").param("password", MOT_DE_PASSE))
                .andExpect(redirectedUrl("/connexion?expiree"))
                .andExpect(unauthenticated());
        MockHttpSession session = new MockHttpSession();
        String avant = session.getId();
        mvc.perform(post("/connexion")
                        .session(session)
                        .with(csrf())
                        .param("username", "porte-ddt")
                        .param("password", MOT_DE_PASSE))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername("porte-ddt"));
        assertThat(session.getId()).isNotEqualTo(avant);
    }

    @Test
    @DisplayName("une connexion refusée revient sur le formulaire")
    void connexionRefusee() throws Exception {
        mvc.perform(post("/connexion").with(csrf()).param("username", "porte-x").param("password", "faux"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/connexion?error"))
                .andExpect(unauthenticated());
    }
}

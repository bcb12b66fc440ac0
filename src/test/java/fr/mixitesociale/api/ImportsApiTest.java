package fr.mixitesociale.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.essai.Demonstration;
import fr.mixitesociale.inventaire.ImportsTropNombreux;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@Demonstration
@AutoConfigureMockMvc
@DisplayName("Importer par l’API")
class ImportsApiTest {

    private static final String ROUTE = "/api/v1/imports/inventaires";
    private static final RequestPostProcessor DDT = httpBasic("ddt", "demo");

    @Autowired
    MockMvc http;

    @Test
    @DisplayName("200 et un rapport aux champs exacts ; la seconde fois, 0 enregistrée")
    void rapport() throws Exception {
        MockMultipartFile fichier = fichier(2019, "01322;322;16,47%;25%;1;1;0\n05061;NC;>25%;20%;0;0;0\n");
        http.perform(multipart(ROUTE).file(fichier).with(DDT))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(8))
                .andExpect(jsonPath("$.annee_inventaire").value(2019))
                .andExpect(jsonPath("$.annees[0]").value(2019))
                .andExpect(jsonPath("$.lignes_lues").value(2))
                .andExpect(jsonPath("$.lignes_enregistrees").value(2))
                .andExpect(jsonPath("$.lignes_rejetees").value(0))
                .andExpect(jsonPath("$.anomalies", hasSize(2)))
                .andExpect(jsonPath("$.anomalies[0].ligne").value(3))
                .andExpect(jsonPath("$.anomalies[0].code_insee").value("05061"))
                .andExpect(jsonPath("$.anomalies[0].nature").value("taux_non_numerique"))
                .andExpect(jsonPath("$.anomalies[0].message", containsString(">25%")))
                .andExpect(jsonPath("$.sha256").isString())
                .andExpect(jsonPath("$.duree_ms").isNumber());
        http.perform(multipart(ROUTE).file(fichier).with(DDT))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lignes_lues").value(2))
                .andExpect(jsonPath("$.lignes_enregistrees").value(0))
                .andExpect(jsonPath("$.anomalies", hasSize(2)));
        http.perform(get("/api/v1/imports").with(DDT))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].fichier").value("essai.csv"));
    }

    @Test
    @DisplayName("503 et quand revenir si trop d’imports attendent")
    void tropNombreux() {
        ResponseEntity<Object> reponse = new ProblemesApi().tropNombreux(new ImportsTropNombreux());

        assertThat(reponse.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(reponse.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
        assertThat(reponse.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    @DisplayName("422 avec la ligne, la colonne, la valeur et le message")
    void refus() throws Exception {
        http.perform(multipart(ROUTE)
                        .file(fichier(2018, "01322;douze;16,47%;25%;1;1;0\n"))
                        .with(DDT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.erreurs", hasSize(1)))
                .andExpect(jsonPath("$.erreurs[0].ligne").value(2))
                .andExpect(jsonPath("$.erreurs[0].colonne").value("Nombre_lls_Inventaire_au_01_01_2018"))
                .andExpect(jsonPath("$.erreurs[0].valeur").value("douze"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("nombre entier")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maire", "commune", "president", "epci", "ept", "mgp", "epf"})
    @DisplayName("403 pour qui n’est ni DDT, ni préfet, ni administrateur")
    void interdit(String compte) throws Exception {
        http.perform(multipart(ROUTE).file(fichier(2018, "")).with(httpBasic(compte, "demo")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    @DisplayName("403 et une phrase pour un complément hors de son département")
    void horsTerritoire() throws Exception {
        MockMultipartFile fichier = new MockMultipartFile(
                "fichier",
                "c.csv",
                "text/csv",
                "code_insee;date_inventaire;rp;lls_total\n01322;2024-01-01;1960;330\n"
                        .getBytes(StandardCharsets.UTF_8));
        http.perform(multipart(ROUTE).file(fichier).with(DDT))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("Ligne 2 : la commune Reyrieux (01322)")));
    }

    @Test
    @DisplayName("401 avec défi pour un anonyme, 400 sans la partie « fichier »")
    void incomplet() throws Exception {
        http.perform(multipart(ROUTE).file(fichier(2018, "")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"));
        http.perform(multipart(ROUTE).with(DDT))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("fichier")));
    }

    @Test
    @DisplayName("400 pour un envoi qui n’est pas un fichier, 404 en JSON pour une adresse inconnue")
    void ailleurs() throws Exception {
        http.perform(post(ROUTE).with(DDT))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        http.perform(get("/api/v1/nulle-part").with(DDT))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    @DisplayName("le modèle se télécharge en CSV et en XLSX, et se réimporte sans être pris pour des données")
    void modele() throws Exception {
        byte[] csv = http.perform(get("/api/v1/imports/modele.csv").with(DDT))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("code_insee;date_inventaire;rp;taux_cible_pct")))
                .andExpect(content().string(containsString("objectif_2020_2022;realise_2020_2022;pct_plai_2020_2022")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        byte[] xlsx = http.perform(get("/api/v1/imports/modele.xlsx").with(DDT))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        for (byte[] modele : new byte[][] {csv, xlsx}) {
            http.perform(multipart(ROUTE)
                            .file(new MockMultipartFile("fichier", "modele", null, modele))
                            .with(DDT))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.erreurs[0].message", containsString("que le nom des colonnes")));
        }
    }

    private static MockMultipartFile fichier(int annee, String lignes) {
        String entete =
                "Code_INSEE_commune;Nombre_lls_Inventaire_au_01_01_%1$d;Taux_SRU_au_01_01_%1$d;Taux_cible_commune;"
                        + "commune_deficitaire;Commune_carencee;Commune_exemptee_2023_2025\n";
        return new MockMultipartFile(
                "fichier",
                "essai.csv",
                "text/csv",
                (entete.formatted(annee) + lignes).getBytes(StandardCharsets.UTF_8));
    }
}

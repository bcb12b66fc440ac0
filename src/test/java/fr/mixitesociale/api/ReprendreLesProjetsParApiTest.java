package fr.mixitesociale.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.essai.Demonstration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@Demonstration
@AutoConfigureMockMvc
@DisplayName("Emporter et reprendre les projets par l’API")
class ReprendreLesProjetsParApiTest {

    private static final RequestPostProcessor COMMUNE = httpBasic("commune", "demo");
    private static final int COLONNE_NOM = 2;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    private UUID contrat;
    private String projets;

    @BeforeEach
    void contrat() {
        contrat = jdbc.sql("select p.contrat_id from projet p join contrat c on c.id = p.contrat_id"
                        + " where p.code_insee = '00001' and c.periode_debut = 2026 order by p.rang")
                .query(UUID.class)
                .list()
                .getFirst();
        projets = "/api/v1/contrats/" + contrat + "/projets";
    }

    @Test
    @DisplayName("sans changement : quatre listes vides ; un nom changé : une modification, et rien n’est écrit")
    void apercu() throws Exception {
        byte[] classeur = emporter();
        http.perform(multipart(projets + "/import?apercu=true")
                        .file(fichier(classeur))
                        .with(COMMUNE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(4))
                .andExpect(jsonPath("$.ajouts", hasSize(0)))
                .andExpect(jsonPath("$.modifications", hasSize(0)))
                .andExpect(jsonPath("$.suppressions", hasSize(0)))
                .andExpect(jsonPath("$.refus", hasSize(0)));
        byte[] change = modifier(classeur, f -> f.getRow(1).getCell(COLONNE_NOM).setCellValue("Îlot rebaptisé"));
        for (String compte : new String[] {"commune", "ddt", "epci"}) {
            http.perform(multipart(projets + "/import?apercu=true")
                            .file(fichier(change))
                            .with(httpBasic(compte, "demo")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.modifications", hasSize(1)))
                    .andExpect(jsonPath("$.modifications[0].length()").value(4))
                    .andExpect(jsonPath("$.modifications[0].projet").isString())
                    .andExpect(jsonPath("$.modifications[0].champ").value("nom"))
                    .andExpect(jsonPath("$.modifications[0].apres").value("Îlot rebaptisé"));
        }
    }

    @Test
    @DisplayName("appliqué, le changement est dans la liste ; une suppression attend d’être demandée")
    void applique() throws Exception {
        byte[] change = modifier(emporter(), f -> {
            f.getRow(2).getCell(COLONNE_NOM).setCellValue("Nom repris du classeur");
            f.removeRow(f.getRow(3));
        });
        http.perform(multipart(projets + "/import").file(fichier(change)).with(COMMUNE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.modifications", hasSize(1)))
                .andExpect(jsonPath("$.suppressions", hasSize(0)))
                .andExpect(jsonPath("$.refus", hasSize(0)));
        http.perform(get(projets).with(COMMUNE)).andExpect(content().string(containsString("Nom repris du classeur")));
        http.perform(multipart(projets + "/import?apercu=true")
                        .file(fichier(change))
                        .with(COMMUNE))
                .andExpect(jsonPath("$.modifications", hasSize(0)))
                .andExpect(jsonPath("$.suppressions", hasSize(1)));
    }

    @Test
    @DisplayName("un fichier qui n’est pas le bon : 422 en français ; sans fichier : 400 ; un étranger : 404")
    void refus() throws Exception {
        http.perform(multipart(projets + "/import?apercu=true")
                        .file(fichier("nom;lls".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .with(COMMUNE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.erreurs", hasSize(1)))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("classeur")));
        http.perform(multipart(projets + "/import?apercu=true").with(COMMUNE)).andExpect(status().isBadRequest());
        http.perform(get(projets + ".xlsx").with(httpBasic("commune2", "demo"))).andExpect(status().isNotFound());
        http.perform(multipart(projets + "/import?apercu=true")
                        .file(fichier(emporter()))
                        .with(httpBasic("commune2", "demo")))
                .andExpect(status().isNotFound());
    }

    private byte[] emporter() throws Exception {
        return http.perform(get(projets + ".xlsx").with(COMMUNE))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("projets.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static MockMultipartFile fichier(byte[] contenu) {
        return new MockMultipartFile("fichier", "projets.xlsx", MediaType.APPLICATION_OCTET_STREAM_VALUE, contenu);
    }

    private static byte[] modifier(byte[] classeur, Consumer<XSSFSheet> geste) throws Exception {
        try (XSSFWorkbook livre = new XSSFWorkbook(new ByteArrayInputStream(classeur));
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            geste.accept(livre.getSheetAt(0));
            livre.write(sortie);
            return sortie.toByteArray();
        }
    }
}

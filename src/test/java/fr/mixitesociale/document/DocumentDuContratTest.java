package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.Demonstration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@Demonstration
@AutoConfigureMockMvc
@Import(CompteurSql.class)
@DisplayName("Le document du contrat, prêt à tout moment")
class DocumentDuContratTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Systeme systeme;

    @Autowired
    TexteDuContrat textes;

    @Autowired
    CompteurSql compteur;

    private UUID aubrac;

    @BeforeEach
    void contrat() {
        aubrac = jdbc.sql("select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026")
                .query(UUID.class)
                .single();
    }

    @Test
    @DisplayName("les titres sont ceux de la trame type, dans son ordre")
    void titres() {
        assertThat(Deroule.de(ouvrage(aubrac)).entetes())
                .extracting(Entete::texte)
                .containsSubsequence(
                        "1er volet / Points de repères sur le logement social sur la commune",
                        "1) Évolution du taux de logement social",
                        "2) État des lieux du parc social et de la demande locative sociale",
                        "3) Dynamique de rattrapage SRU",
                        "4) Les modes de production du logement social",
                        "3e volet / Objectifs, engagements et projets : la feuille de route pour 2026-2028",
                        "Article 1er - Les engagements et actions à mener pour la période 2026-2028",
                        "1) Action foncière",
                        "2) Urbanisme et aménagement",
                        "3) Programmation et financement",
                        "4) Attributions aux publics prioritaires",
                        "Article 2 - Les objectifs de rattrapage pour la période 2026-2028",
                        "Objectifs quantitatifs de rattrapage pour 2026-2028",
                        "Objectifs qualitatifs de rattrapage",
                        "Modalités d’établissement du bilan triennal 2026-2028",
                        "Article 3 - Les projets de logements sociaux pour 2026-2028");
    }

    @Test
    @DisplayName("les tableaux ont les lignes et les colonnes de la trame : bilans triennaux, projets")
    void tableaux() {
        Bloc.Tableau bilans = tableau(section(aubrac, "reperes"), "Bilans triennaux SRU");
        assertThat(bilans.colonnes())
                .extracting(Colonne::titre)
                .containsExactly("Bilans triennaux SRU", "2017-2019", "2020-2022", "2023-2025");
        assertThat(bilans.lignes())
                .extracting(ligne -> ligne.getFirst().passages().getFirst().texte())
                .containsExactly(
                        "Objectifs", "Réalisés", "Taux d’atteinte", "% de PLAI", "% de PLS", "Taux de carence");
        Bloc.Tableau projets = tableau(section(aubrac, "projets"), "Projets prioritaires");
        assertThat(projets.colonnes())
                .extracting(Colonne::titre)
                .containsExactly(
                        "Nom de l’opération (ou du site)",
                        "Adresse",
                        "Référence cadastrale",
                        "Maître d’ouvrage de l’opération",
                        "Nombre de logements projetés",
                        "Nombre de logements sociaux projetés",
                        "Typologies des logements sociaux",
                        "Année de financement prévisionnelle (entre 2026 et 2028)",
                        "Année de financement",
                        "Observations");
        assertThat(projets.total()).isNotNull();
    }

    @Test
    @DisplayName("la mutualisation cite le X de l’article L. 302-8, jamais L. 302-8-1, et a son total")
    void mutualisation() {
        UUID pool = jdbc.sql("select id from contrat where type = 'MUTUALISANT' fetch first 1 rows only")
                .query(UUID.class)
                .single();
        Section article2 = section(pool, "objectifs");
        assertThat(article2.toString())
                .contains("X de l’article L. 302-8 du code")
                .doesNotContain("de l’article L. 302-8-1");
        Bloc.Tableau table = tableau(article2, "Mutualisation");
        assertThat(table.colonnes())
                .extracting(Colonne::titre)
                .containsExactly(
                        "Nom de la commune",
                        "Nombre de LS manquants au 1er janvier 2025",
                        "Taux de rattrapage avant mutualisation",
                        "Objectifs 2026-2028 avant mutualisation",
                        "Taux de rattrapage après mutualisation",
                        "Objectifs 2026-2028 après mutualisation");
        assertThat(table.total()).isNotNull();
        assertThat(table.total().getFirst().passages().getFirst().texte()).isEqualTo("Total");
    }

    @Test
    @DisplayName("une opération confidentielle n’est dite que par ses logements, dans le texte lu par tous")
    void confidentiel() {
        record Cachee(UUID contrat, String nom, String adresse) {}
        List<Cachee> cachees = jdbc.sql("""
                        select p.contrat_id, p.nom, coalesce(p.adresse, p.nom) as adresse from projet p
                        where p.confidentiel and p.supprime_le is null
                        """)
                .query((rs, _) -> new Cachee(
                        rs.getObject("contrat_id", UUID.class), rs.getString("nom"), rs.getString("adresse")))
                .list();
        assertThat(cachees).isNotEmpty();
        for (Cachee cachee : cachees) {
            assertThat(section(cachee.contrat(), "projets").toString())
                    .contains("Opération réservée aux signataires publics")
                    .doesNotContain(cachee.nom())
                    .doesNotContain(cachee.adresse());
        }
    }

    @Test
    @DisplayName("dans tous les statuts, DOCX et PDF s’ouvrent et portent la phrase sur les PLAI et les PLS")
    void tousLesStatuts() throws Exception {
        List<UUID> tous = jdbc.sql("select id from contrat").query(UUID.class).list();
        int ouverts = 0;
        for (UUID contrat : tous) {
            var docx = mvc.perform(
                            get("/api/v1/contrats/{id}/document.docx", contrat).with(httpBasic("ddt", "demo")))
                    .andReturn()
                    .getResponse();
            if (docx.getStatus() == 404) {
                continue;
            }
            ouverts++;
            assertThat(docx.getStatus()).isEqualTo(200);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.getContentAsByteArray()));
                    XWPFWordExtractor texte = new XWPFWordExtractor(document)) {
                assertThat(texte.getText()).contains("PLAI", "PLS ou assimilés", "Article 3");
            }
            byte[] pdf = mvc.perform(
                            get("/api/v1/contrats/{id}/document.pdf", contrat).with(httpBasic("ddt", "demo")))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/pdf"))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains("PLAI", "Article 3");
            }
        }
        assertThat(ouverts).isGreaterThan(3);
    }

    @Test
    @DisplayName("le contrôle dit, pour chaque point, son code, sa gravité, son étape, sa phrase et son article")
    void controle() throws Exception {
        UUID elaboration = jdbc.sql(
                        "select id from contrat where statut = 'ELABORATION' order by ouvert_le fetch first 1 rows only")
                .query(UUID.class)
                .single();
        mvc.perform(get("/api/v1/contrats/{id}/controle", elaboration).with(httpBasic("ddt", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").isNotEmpty())
                .andExpect(jsonPath("$[0].gravite").isNotEmpty())
                .andExpect(jsonPath("$[0].jalon").isNotEmpty())
                .andExpect(jsonPath("$[0].phrase").isNotEmpty())
                .andExpect(jsonPath("$[0].article").isNotEmpty())
                .andExpect(jsonPath("$[0].onglet").isNotEmpty());
    }

    @Test
    @DisplayName("l’archive contient tout, et son manifeste dit vrai")
    void archive() throws Exception {
        byte[] zip = mvc.perform(
                        get("/api/v1/contrats/{id}/archive.zip", aubrac).with(httpBasic("commune", "demo")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, byte[]> fichiers = new LinkedHashMap<>();
        try (ZipInputStream lecture = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entree = lecture.getNextEntry(); entree != null; entree = lecture.getNextEntry()) {
                fichiers.put(entree.getName(), lecture.readAllBytes());
            }
        }
        assertThat(fichiers)
                .containsKeys(
                        "contrat.docx",
                        "contrat.pdf",
                        "engagements.xlsx",
                        "projets.xlsx",
                        "contrat.json",
                        "MANIFESTE.txt",
                        "manifeste.json");
        String manifeste = new String(fichiers.remove("MANIFESTE.txt"), StandardCharsets.UTF_8);
        fichiers.remove("manifeste.json");
        fichiers.forEach((nom, octets) -> assertThat(manifeste).contains(Sha256.de(octets) + "  " + nom));
        assertThat(new String(fichiers.get("contrat.json"), StandardCharsets.UTF_8))
                .contains("contrat-de-mixite-sociale/1", "\"engagements\"", "\"projets\"");
    }

    @Test
    @DisplayName("le texte se lit en un nombre d’ordres SQL qui ne dépend pas de la longueur des listes")
    void ordresSql() {
        ouvrage(aubrac);
        compteur.remettreAZero();
        ouvrage(aubrac);
        assertThat(compteur.ordres()).as(String.join("\n", compteur.textes())).isLessThan(45);
    }

    private Ouvrage ouvrage(UUID contrat) {
        return systeme.obtenir(() -> textes.composer(contrat));
    }

    private Section section(UUID contrat, String cle) {
        return ouvrage(contrat).sections().stream()
                .filter(section -> section.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }

    private static Bloc.Tableau tableau(Section section, String debut) {
        return section.blocs().stream()
                .filter(Bloc.Tableau.class::isInstance)
                .map(Bloc.Tableau.class::cast)
                .filter(tableau -> tableau.legende().startsWith(debut))
                .findFirst()
                .orElseThrow();
    }
}

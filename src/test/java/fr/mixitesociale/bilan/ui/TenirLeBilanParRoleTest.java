package fr.mixitesociale.bilan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.essai.Demonstration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@Demonstration
@DisplayName("Le bilan triennal, rôle par rôle")
class TenirLeBilanParRoleTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    private UUID contrat;

    @BeforeEach
    void aubrac() {
        contrat = jdbc.sql("""
                        select c.id from contrat c join contrat_signataire s on s.contrat_id = c.id
                        where c.statut = 'EN_VIGUEUR' and s.nature = 'COMMUNE' and s.code = '00001'
                        """).query(UUID.class).single();
    }

    @Test
    @WithUserDetails("commune")
    @DisplayName("la commune : les six parties, les trois fichiers, et ses observations s’enregistrent en les écrivant")
    void commune() {
        ouvrir();
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Réalisé face à l’objectif", "Engagements de chaque partie", "Observations des signataires");
        for (String fichier : List.of("bilan-docx", "bilan-pdf", "bilan-zip")) {
            assertThat(find(Anchor.class).withId(fichier).single().getHref()).isNotEmpty();
        }
        assertThat(ecrites()).hasSize(1);
        test(ecrites().getFirst()).setValue("Deux opérations ont attendu le permis plus d’un an.");
        ouvrir();
        assertThat(ecrites().getFirst().getValue()).isEqualTo("Deux opérations ont attendu le permis plus d’un an.");
        ecrites().getFirst().clear();
    }

    @Test
    @WithUserDetails("prefet")
    @DisplayName("le préfet : il écrit celles de l’État, et sait qui écrit les autres")
    void prefet() {
        ouvrir();
        assertThat(ecrites())
                .singleElement()
                .extracting(TextArea::getLabel)
                .asString()
                .contains("État");
        assertThat(textes()).anyMatch(texte -> texte.startsWith("Lecture seule : les observations de"));
    }

    @Test
    @WithUserDetails("epf")
    @DisplayName("un signataire associé ne lit pas le nom d’un projet gardé entre signataires publics")
    void associe() {
        List<String> secrets = jdbc.sql(
                        "select nom from projet where contrat_id = :id and confidentiel and supprime_le is null")
                .param("id", contrat)
                .query(String.class)
                .list();
        assertThat(secrets).isNotEmpty();
        ouvrir();
        String page = UI.getCurrent().getElement().getTextRecursively();
        assertThat(secrets).noneMatch(page::contains);
    }

    @Test
    @WithUserDetails("commune2")
    @DisplayName("la commune voisine : ce contrat n’existe pas pour elle")
    void voisine() {
        UI.getCurrent().navigate("contrats/" + contrat + "/bilan");
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Réalisé face à l’objectif");
        assertThat(find(H1.class).all()).extracting(H1::getText).noneMatch(titre -> titre.contains("Aubrac"));
    }

    private void ouvrir() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("contrats/" + contrat + "/bilan");
    }

    private List<TextArea> ecrites() {
        return find(TextArea.class).all().stream()
                .filter(champ -> champ.getId().orElse("").startsWith("observation-"))
                .toList();
    }

    private List<String> textes() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

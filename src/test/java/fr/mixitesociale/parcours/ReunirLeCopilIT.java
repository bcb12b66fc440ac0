package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Un comité de pilotage ouvert, projeté, décidé, clos")
class ReunirLeCopilIT extends PortailOuvert {

    private static final String DECISION = "Saisir le juge de l’expropriation pour la route de Belpuech";

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat;

    @BeforeEach
    void contratEnVigueur() {
        contrat = jdbc.queryForObject(
                "select c.id from contrat c join contrat_signataire s on s.contrat_id = c.id"
                        + " where c.statut = 'EN_VIGUEUR' and s.nature = 'COMMUNE' and s.code = '00001'",
                UUID.class);
        page.setDefaultTimeout(60_000);
    }

    @Test
    @DisplayName("la décision tapée en séance est dans le compte rendu téléchargé, figé à la clôture")
    void reunir() throws IOException {
        nouvellePage(1920, 1080, ColorScheme.LIGHT);
        page.setDefaultTimeout(60_000);
        seConnecter("commune");
        aller("contrats/" + contrat + "/pilotage");
        Locator ouvrir = page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Ouvrir le comité"))
                .first();
        ouvrir.click();
        page.locator("#clore-copil").waitFor();
        aller("contrats/" + contrat + "/copil?scene=1");
        for (int scene = 1; scene <= 6; scene++) {
            page.locator(".rang-scene")
                    .filter(new Locator.FilterOptions().setHasText(scene + " / 6"))
                    .waitFor();
            photographier("copil-scene-" + scene);
            assertThat(page.evaluate(
                            "() => [...document.querySelectorAll('.projection-copil h1, .projection-copil p, .projection-copil td, .projection-copil th, .projection-copil span')]"
                                    + ".filter(e => e.offsetParent && e.textContent.trim())"
                                    + ".every(e => parseFloat(getComputedStyle(e).fontSize) >= 28)"))
                    .as("scene %d is read from the back of the room", scene)
                    .isEqualTo(true);
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.url()).endsWith("scene=6");
        page.locator("#decision-texte input").fill(DECISION);
        page.keyboard().press("Enter");
        page.locator(".scene-table")
                .filter(new Locator.FilterOptions().setHasText(DECISION))
                .waitFor();
        page.locator(".projection-copil h1").click();
        page.keyboard().press("ArrowLeft");
        page.locator(".rang-scene")
                .filter(new Locator.FilterOptions().setHasText("5 / 6"))
                .waitFor();
        page.keyboard().press("Escape");
        page.locator("#clore-copil").click();
        page.locator("vaadin-confirm-dialog vaadin-button, vaadin-confirm-dialog-overlay vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Clore le comité"))
                .last()
                .click();
        page.locator("#clore-copil").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Download compteRendu =
                page.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText("Compte rendu Word"))
                        .first()
                        .click());
        try (XWPFDocument lu = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(compteRendu.path())));
                XWPFWordExtractor texte = new XWPFWordExtractor(lu)) {
            assertThat(texte.getText()).contains(DECISION, "Comité de pilotage de suivi", "Où en est le contrat");
        }
    }
}

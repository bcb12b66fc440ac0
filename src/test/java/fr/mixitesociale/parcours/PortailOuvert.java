package fr.mixitesociale.parcours;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.mixitesociale.essai.Navigateur;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration served for real, and people in front of a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@ExtendWith(Navigateur.class)
abstract class PortailOuvert {

    static final Path IMAGES = Path.of("target", "images");

    @LocalServerPort
    int port;

    private BrowserContext contexte;

    /** The page of the person in front of the screen. */
    Page page;

    @BeforeEach
    void ouvrirNavigateur() {
        nouvellePage(1280, 800, ColorScheme.LIGHT);
    }

    @AfterEach
    void fermerNavigateur() {
        contexte.close();
    }

    void nouvellePage(int largeur, int hauteur, ColorScheme couleurs) {
        if (contexte != null) {
            contexte.close();
        }
        contexte = Navigateur.ouvrir()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(largeur, hauteur)
                        .setColorScheme(couleurs)
                        .setLocale("fr-FR")
                        .setAcceptDownloads(true));
        page = contexte.newPage();
    }

    void aller(String chemin) {
        page.navigate("http://localhost:" + port + "/" + chemin);
        attendreCalme();
    }

    void seConnecter(String compte) {
        aller("connexion");
        page.locator("input[name=username]").fill(compte);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
        attendreCalme();
    }

    /** Waits until Vaadin has nothing under way and the fonts are there. */
    void attendreCalme() {
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                + " && document.fonts.status === 'loaded' && document.querySelector('h1') !== null");
    }

    void photographier(String nom) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(IMAGES.resolve(nom + ".png"))
                .setFullPage(true));
    }
}

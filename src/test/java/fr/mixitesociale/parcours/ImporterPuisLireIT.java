package fr.mixitesociale.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.mixitesociale.essai.FichierNational;
import fr.mixitesociale.territoire.Referentiel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("La DDT importe l’inventaire national, ouvre une commune et emporte sa courbe")
class ImporterPuisLireIT extends PortailOuvert {

    @Autowired
    Referentiel referentiel;

    @Test
    @DisplayName("connexion → import avec aperçu → commune → export du graphique")
    void parcours() throws IOException {
        seConnecter("ddt");

        aller("imports");
        page.locator("#fichier input[type=file]")
                .setInputFiles(new FilePayload(
                        "inventaire-national.csv", "text/csv", FichierNational.invente(referentiel, 1)));
        Locator importer = page.locator("#importer");
        assertThat(importer).isVisible();
        assertThat(page.locator("main")).containsText(Pattern.compile("2\\s196"));
        importer.click();
        assertThat(page.locator("main")).containsText(Pattern.compile("2\\s196 lignes? enregistrées?|enregistr"));
        photographier("parcours-1-rapport");

        aller("communes?recherche=Villeurbanne");
        assertThat(page.locator("#communes-grille")).containsText("Villeurbanne");
        photographier("parcours-2-liste");
        aller("communes/69266");
        assertThat(page.locator("h1")).containsText("Villeurbanne");
        assertThat(page.locator("svg[role=img]").first()).isVisible();
        photographier("parcours-3-fiche");

        Path csv = emporter("#graphique-taux-69266-csv");
        assertThat(Files.readString(csv)).contains("2024");
        Path svg = emporter("#graphique-taux-69266-svg");
        assertThat(Files.readString(svg)).startsWith("<svg").contains("</svg>");
        Path png = emporter("#graphique-taux-69266-png");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    @DisplayName("une adresse qui n’existe pas le dit, sans faire croire à une déconnexion")
    void adresseAbsente() {
        seConnecter("commune");
        aller("absente");
        assertThat(page.locator("h1")).hasText("Page introuvable");
        aller("imports");
        assertThat(page.locator("h1")).hasText("Accès refusé");
    }

    private Path emporter(String lien) {
        Download fichier = page.waitForDownload(() -> page.locator(lien).click());
        return fichier.path();
    }
}

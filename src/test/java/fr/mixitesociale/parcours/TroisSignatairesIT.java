package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.mixitesociale.essai.Navigateur;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@ExtendWith(Navigateur.class)
@DisplayName("Trois signataires, chacun devant son navigateur, sur le même contrat")
class TroisSignatairesIT {

    private static final String AVANCEMENT = "engagement-avancement";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat;
    /** Piloted by the commune: its maire and its services may both write in it. */
    private UUID engagement;

    @BeforeEach
    void contratEnVigueur() {
        contrat = jdbc.queryForObject(
                "select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026", UUID.class);
        engagement = jdbc.queryForList("""
                        select e.id from engagement e join contrat_signataire s on s.id = e.signataire_pilote_id
                        where e.contrat_id = ? and s.nature = 'COMMUNE' order by e.id
                        """, UUID.class, contrat).getFirst();
    }

    @Test
    @DisplayName("la commune ajoute un projet ; l’intercommunalité et l’État le voient sans recharger, et qui est là")
    void projetVuParTous() {
        try (Signataire commune = ouvrir("commune", "projets");
                Signataire epci = ouvrir("epci", "projets");
                Signataire ddt = ouvrir("ddt", "projets")) {
            String piege = "<img src=x onerror=alert(1)> Îlot du Moulin";
            commune.page.locator("#projets-ajouter").click();
            commune.champ("projets-ajout-nom").fill(piege);
            commune.champ("projets-ajout-nom").press("Enter");

            epci.attendreTexte("Îlot du Moulin");
            ddt.attendreTexte("Îlot du Moulin");
            assertThat(commune.page.locator(".presences li").count())
                    .as("the two others are shown")
                    .isEqualTo(2);
            assertThat(epci.alertes).as("a typed script is text").isEmpty();
            assertThat(ddt.alertes).isEmpty();
        }
    }

    @Test
    @DisplayName("deux personnes écrivent dans le même champ : les deux textes sont montrés, aucun n’est perdu")
    void memeChamp() {
        try (Signataire commune = ouvrir("commune", detail());
                Signataire maire = ouvrir("maire", detail())) {
            commune.champ(AVANCEMENT).fill("Texte du service habitat");
            maire.champ(AVANCEMENT).fill("Texte de la maire");
            commune.champ(AVANCEMENT).press("Tab");
            commune.attendreTexte("Enregistré à");
            maire.champ(AVANCEMENT).press("Tab");

            Locator dialogue = maire.page.getByRole(AriaRole.DIALOG);
            dialogue.getByText("Texte de la maire").first().waitFor();
            dialogue.getByText("Texte du service habitat").first().waitFor();
            assertThat(enBase()).as("nothing was overwritten").isEqualTo("Texte du service habitat");

            dialogue.getByText("Garder le mien").first().click();
            attendreEnBase("Texte de la maire");
            // the other screen follows by itself
            commune.page.waitForFunction(
                    "() => document.querySelector('#" + AVANCEMENT + "').value === 'Texte de la maire'");
        }
    }

    @Test
    @DisplayName(
            "le réseau d’une personne est coupé puis rétabli : ce qu’elle a tapé pendant la coupure est enregistré")
    void reseauCoupe() {
        try (Signataire commune = ouvrir("commune", detail())) {
            commune.couperLeReseau(true);
            commune.saisir(AVANCEMENT, "Tapé pendant la coupure");
            commune.page.waitForTimeout(2_000);
            assertThat(enBase()).isNotEqualTo("Tapé pendant la coupure");
            commune.couperLeReseau(false);

            attendreEnBase("Tapé pendant la coupure");
            assertThat(commune.champ(AVANCEMENT).inputValue()).isEqualTo("Tapé pendant la coupure");
        }
    }

    @Test
    @DisplayName(
            "une session expirée ne perd pas ce qui était tapé : après reconnexion, la saisie est proposée et reprise")
    void sessionExpiree() {
        try (Signataire commune = ouvrir("commune", detail())) {
            // the session ends on the server while the person types
            commune.page.context().clearCookies();
            commune.saisir(AVANCEMENT, "Tapé après l’expiration");
            commune.page.waitForTimeout(2_000);

            commune.aller("connexion");
            commune.page.locator("input[name=username]").fill("commune");
            commune.page.locator("input[name=password]").fill("demo");
            commune.page.keyboard().press("Enter");
            commune.page.waitForURL(url -> !url.contains("connexion"));
            commune.aller(chemin(detail()));
            commune.page
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("La reprendre"))
                    .first()
                    .click();
            attendreEnBase("Tapé après l’expiration");
        }
    }

    private Signataire ouvrir(String compte, String onglet) {
        Signataire personne = new Signataire("http://localhost:" + port, compte);
        personne.aller(chemin(onglet));
        return personne;
    }

    private String chemin(String onglet) {
        return "contrats/" + contrat + "/" + onglet;
    }

    private String detail() {
        return "engagements?engagement=" + engagement;
    }

    private void attendreEnBase(String texte) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(enBase()).isEqualTo(texte));
    }

    private String enBase() {
        String texte = jdbc.queryForObject("select avancement from engagement where id = ?", String.class, engagement);
        return texte == null ? "" : texte;
    }
}

package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.essai.Navigateur;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** In a database of its own: the demonstration's contract of the period makes way for a new one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:demande;DB_CLOSE_DELAY=-1")
@ActiveProfiles({"demonstration", "test"})
@ExtendWith(Navigateur.class)
@DisplayName("Un contrat va de la demande à la notification, chacun devant son navigateur")
class DeLaDemandeALaNotificationIT {

    private static final String DIALOGUE = "vaadin-dialog[opened] ";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat = new UUID(0, 0);

    @Test
    @DisplayName("maire, préfet, DDT, intercommunalité : chaque acte à son tour, la loi refuse avec son article")
    void demandeANotification() {
        jdbc.update("update contrat set statut = 'ABANDONNE', version = version + 1"
                + " where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026");
        try (Signataire maire = ouvrir("maire");
                Signataire prefet = ouvrir("prefet");
                Signataire ddt = ouvrir("ddt");
                Signataire epci = ouvrir("epci");
                Signataire president = ouvrir("president")) {
            demander(maire);
            accorder(prefet);
            acte(ddt, "Engager l’élaboration", StatutContrat.ELABORATION);
            representer(maire, "Claire Fabre");
            representer(epci, "Michel Astruc");
            representer(prefet, "Anne Delmas");
            acte(prefet, "Arrêter le projet", StatutContrat.PROJET);

            acte(prefet, "Constater l’inventaire de base", StatutContrat.PROJET);
            refusDeLaLoi(prefet);
            acte(maire, "Enregistrer la délibération", StatutContrat.PROJET);
            deliberationSurPapier(epci);
            acte(prefet, "Ouvrir à la signature", StatutContrat.SIGNATURE_OUVERTE);

            acte(maire, "Signer le contrat", StatutContrat.SIGNATURE_OUVERTE);
            maire.attendreTexte("Rien n’est attendu de vous");
            acte(president, "Signer le contrat", StatutContrat.SIGNATURE_OUVERTE);
            acte(prefet, "Signer le contrat", StatutContrat.EN_VIGUEUR);
            acte(prefet, "Enregistrer la notification", StatutContrat.EN_VIGUEUR);

            maire.aller(chemin());
            maire.attendreTexte("Notification des objectifs");
            maire.page.locator("#procedure-verifier").click();
            maire.attendreTexte("intacte");
        }
    }

    private void demander(Signataire maire) {
        maire.aller("contrats");
        maire.page.locator("#contrats-demander").click();
        maire.champ("point-FONCIER").fill("Les terrains constructibles sont rares et inondables.");
        maire.page.locator(DIALOGUE + "vaadin-button[theme~='primary']").click();
        maire.attendreTexte("Demande et réponses");
        contrat = jdbc.queryForObject("""
                select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026 and statut = 'DEMANDE'
                """, UUID.class);
    }

    private void accorder(Signataire prefet) {
        prefet.aller(chemin());
        prefet.champ("reponse-FONCIER").fill("Partagé : le plan de prévention est en révision.");
        prefet.page
                .locator("vaadin-button")
                .filter(texte("Enregistrer la réponse"))
                .click();
        prefet.attendreTexte("Réponse enregistrée");
        acte(prefet, "Donner l’accord du préfet", StatutContrat.ACCORD);
    }

    /** Each party names who will sign for it: its own line is the one that is unfolded. */
    private void representer(Signataire personne, String nom) {
        personne.aller("contrats/" + contrat + "/parties");
        Locator representant = personne.page
                .locator("vaadin-details.partie[opened] vaadin-text-field input")
                .first();
        representant.fill(nom);
        representant.press("Tab");
        personne.attendreTexte("Enregistré à");
    }

    /** Without any délibération signatures do not open. */
    private void refusDeLaLoi(Signataire prefet) {
        prefet.aller(chemin());
        prefet.page.locator("#procedure-autres vaadin-details-summary").click();
        prefet.page
                .locator("vaadin-button")
                .filter(texte("Ouvrir à la signature"))
                .click();
        prefet.attendreTexte("La loi s’oppose à cet acte");
        justifier(prefet);
        prefet.page.locator(DIALOGUE + "vaadin-button[theme~='primary']").click();
        Locator refus = prefet.page.locator(DIALOGUE + "[role='alert']");
        refus.waitFor();
        assertThat(refus.textContent()).contains("impossible", "délibération", "art. L. 2121-29");
    }

    private void deliberationSurPapier(Signataire epci) {
        epci.aller(chemin());
        epci.page.locator("#procedure-prochaine").click();
        epci.champ("acte-auteur").fill("Michel Astruc");
        epci.champ("acte-qualite").fill("Président");
        confirmer(epci);
    }

    /** The dialog closes, or tells why not. */
    private static void confirmer(Signataire personne) {
        personne.page.locator(DIALOGUE + "vaadin-button[theme~='primary']").click();
        Locator ouvert = personne.page.locator(DIALOGUE + "#acte-le");
        Locator refus = personne.page.locator(DIALOGUE + "[role='alert']");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> ouvert.count() == 0 || refus.isVisible());
        assertThat(ouvert.count())
                .as(() -> refus.isVisible() ? refus.textContent() : "the dialog is still open")
                .isZero();
    }

    /** The one clear next action, with everyone present and a reason for what the guide would have otherwise. */
    private void acte(Signataire personne, String verbe, StatutContrat attendu) {
        personne.aller(chemin());
        Locator prochaine = personne.page.locator("#procedure-prochaine");
        assertThat(prochaine.textContent()).contains(verbe);
        prochaine.click();
        personne.page.locator(DIALOGUE + "#acte-le").waitFor();
        for (Locator present :
                personne.page.locator("#acte-participants vaadin-checkbox").all()) {
            present.click();
            personne.calme();
        }
        justifier(personne);
        confirmer(personne);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(statut()).isEqualTo(attendu.name()));
    }

    private static void justifier(Signataire personne) {
        for (Locator raison : personne.page.locator("[id^='reserve-'] textarea").all()) {
            raison.fill("Examiné par le comité de pilotage.");
            raison.press("Tab");
        }
        personne.calme();
    }

    private static Locator.FilterOptions texte(String contenu) {
        return new Locator.FilterOptions().setHasText(contenu);
    }

    private Signataire ouvrir(String compte) {
        return new Signataire("http://localhost:" + port, compte);
    }

    private String chemin() {
        return "contrats/" + contrat + "/signatures";
    }

    private String statut() {
        return jdbc.queryForObject("select statut from contrat where id = ?", String.class, contrat);
    }
}

package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.mixitesociale.essai.Navigateur;
import fr.mixitesociale.socle.FormatFr;
import java.util.UUID;
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
@DisplayName("Deux communes déplacent le tableau de mutualisation en même temps")
class MutualisationADeuxIT {

    private static final String AUBRAC = "00001";
    private static final String BELPUECH = "00002";
    private static final int TOURS = 6;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private UUID contrat;

    @BeforeEach
    void mutualisation() {
        contrat = jdbc.queryForObject("select id from contrat where periode_debut = 2029", UUID.class);
        fixer(AUBRAC, 240);
        fixer(BELPUECH, 59);
    }

    @Test
    @DisplayName("au clavier, chacune la sienne : le total reste juste, les deux le voient sans recharger")
    void ensemble() {
        try (Signataire aubrac = ouvrir("commune");
                Signataire belpuech = ouvrir("commune2")) {
            // 240 + 59 and four communes that do not move
            attendreTotal(aubrac, 240 + 59);
            for (int tour = 0; tour < TOURS; tour++) {
                curseur(aubrac, AUBRAC).press(tour % 2 == 0 ? "PageUp" : "ArrowUp");
                curseur(belpuech, BELPUECH).press(tour % 3 == 0 ? "PageUp" : "ArrowDown");
                if (tour == TOURS / 2) {
                    // the debounce of both is let go at the same time
                    aubrac.page.waitForTimeout(400);
                }
            }
            int attendu = 240 + 3 * 10 + 3 + 59 + 2 * 10 - 4;
            attendreTotal(aubrac, attendu);
            attendreTotal(belpuech, attendu);
            assertThat(enBase(AUBRAC) + enBase(BELPUECH)).isEqualTo(attendu);
            assertThat(aubrac.page.locator("#mutualisation-curseur-" + BELPUECH).count())
                    .as("another commune's figure has no slider")
                    .isZero();
        }
    }

    @Test
    @DisplayName("un accord donné se voit chez l’autre, et tombe quand la commune change son chiffre")
    void accord() {
        try (Signataire aubrac = ouvrir("commune");
                Signataire belpuech = ouvrir("commune2")) {
            Locator donner = belpuech.page.locator("#accord-" + BELPUECH);
            if (donner.textContent().contains("Retirer")) {
                donner.click();
            }
            belpuech.attendreTexte("Donner l’accord sur 59");
            donner.click();
            aubrac.attendreTexte("Accords des communes : 1 sur 6");
            curseur(belpuech, BELPUECH).press("ArrowUp");
            aubrac.attendreTexte("Accords des communes : 0 sur 6");
            belpuech.attendreTexte("Donner l’accord sur 60");
        }
    }

    private Signataire ouvrir(String compte) {
        Signataire personne = new Signataire("http://localhost:" + port, compte);
        personne.aller("contrats/" + contrat + "/objectifs");
        personne.page.locator("#mutualisation-total").waitFor();
        return personne;
    }

    private static Locator curseur(Signataire personne, String commune) {
        return personne.page.locator("#mutualisation-curseur-" + commune);
    }

    /** @param deuxCommunes sum of the two that move */
    private void attendreTotal(Signataire personne, int deuxCommunes) {
        String total = FormatFr.entier(deuxCommunes + 45 + 310 + 193 + 42);
        personne.page
                .locator("#mutualisation-total")
                .filter(new Locator.FilterOptions().setHasText("Total : " + total + " sur 902"))
                .waitFor();
    }

    private void fixer(String commune, int valeur) {
        jdbc.update(
                "update objectif_commune set retenu = ?, version = version + 1 where contrat_id = ? and code_insee = ?",
                valeur,
                contrat,
                commune);
    }

    private int enBase(String commune) {
        Integer valeur = jdbc.queryForObject(
                "select retenu from objectif_commune where contrat_id = ? and code_insee = ?",
                Integer.class,
                contrat,
                commune);
        return valeur == null ? 0 : valeur;
    }
}

package fr.mixitesociale.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.mixitesociale.jalon.Jalon;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Le groupe technique met quarante jalons à jour au clavier seul")
class JalonsAuClavierIT extends PortailOuvert {

    private static final int LIGNES = 10;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "dix projets, quatre jalons : dates, lettres, flèches ; rien ne se perd, et la dernière saisie s’annule")
    void quaranteJalons() {
        UUID contrat = contrat();
        seConnecter("commune");
        Keyboard clavier = entrer(contrat);
        for (int colonne = 1; colonne <= 3; colonne++) {
            for (int ligne = 1; ligne <= LIGNES; ligne++) {
                clavier.type(ligne + "/" + colonne + "/26");
                clavier.press("Enter");
            }
            remonter(clavier);
        }
        for (int ligne = 1; ligne <= LIGNES; ligne++) {
            clavier.press("d");
            clavier.press("ArrowDown");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ecrits(contrat)).isEqualTo(40));
        assertThat(jdbc.sql("select count(*) from projet_jalon where contrat_id = :contrat and modifie_par = 'commune'"
                                + " and statut = 'EN_DIFFICULTE' and jalon = 'PERMIS_DEPOSE'")
                        .param("contrat", contrat)
                        .query(Integer.class)
                        .single())
                .isEqualTo(LIGNES);
        photographier("jalons-au-clavier");

        clavier.press("Control+z");
        page.getByText("revenu à sa valeur précédente").first().waitFor();
    }

    @Test
    @DisplayName("une date à demi saisie quand la page se recharge revient, et une date refusée reste sous les yeux")
    void recharger() {
        UUID contrat = contrat();
        seConnecter("ddt");
        Keyboard clavier = entrer(contrat);
        for (int colonne = 2; colonne <= Jalon.TOUS.size(); colonne++) {
            clavier.press("ArrowRight");
        }
        clavier.type("3/4/2");
        page.reload();
        Locator brouillons = page.locator(".brouillons");
        brouillons.getByText("3/4/2").waitFor();
        brouillons.getByText("L’abandonner").click();
        page.reload();
        clavier = entrer(contrat);
        brouillons.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        for (int colonne = 2; colonne <= Jalon.TOUS.size(); colonne++) {
            clavier.press("ArrowRight");
        }
        clavier.type("31/2/27");
        clavier.press("Enter");
        brouillons.getByText("31/2/27").waitFor();
        photographier("jalons-refus-garde");
        brouillons.getByText("L’abandonner").click();
    }

    @Test
    @DisplayName("le tableau : une carte glissée de deux colonnes, ou poussée par sa flèche, dit ce qu’elle va écrire")
    void glisser() {
        UUID contrat = contrat();
        seConnecter("commune");
        aller("contrats/" + contrat + "/projets?vue=tableau");
        var colonnes = page.locator(".colonne-tableau");
        var carte = colonnes.nth(0).locator(".carte-projet").first();
        carte.dragTo(colonnes.nth(2));
        page.getByText("seront marqués faits aujourd’hui").waitFor();
        page.keyboard().press("Escape");
        carte.locator(".gestes vaadin-button").last().focus();
        page.keyboard().press("Enter");
        page.getByText("sera marqué fait aujourd’hui").waitFor();
    }

    private UUID contrat() {
        return jdbc.sql("select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026")
                .query(UUID.class)
                .single();
    }

    /** To the first milestone of the first project, with the keyboard. */
    private Keyboard entrer(UUID contrat) {
        aller("contrats/" + contrat + "/projets?vue=jalons");
        page.getByText("Îlot des Tanneurs").first().waitFor();
        Keyboard clavier = page.keyboard();
        page.locator("#jalons-recherche input").focus();
        for (int tab = 0; tab < 12 && !estDansLeCorps(); tab++) {
            clavier.press("Tab");
        }
        clavier.press("ArrowRight");
        return clavier;
    }

    private boolean estDansLeCorps() {
        return Boolean.TRUE.equals(page.evaluate("""
                () => {
                  const cellule = document.querySelector("#jalons-grille").shadowRoot.activeElement;
                  return cellule !== null && cellule.closest("tbody") !== null;
                }"""));
    }

    /** Back to the first line, one column further. */
    private static void remonter(Keyboard clavier) {
        for (int ligne = 1; ligne <= LIGNES; ligne++) {
            clavier.press("ArrowUp");
        }
        clavier.press("ArrowRight");
    }

    private int ecrits(UUID contrat) {
        return jdbc.sql("select count(*) from projet_jalon where contrat_id = :contrat and modifie_par = 'commune'")
                .param("contrat", contrat)
                .query(Integer.class)
                .single();
    }
}

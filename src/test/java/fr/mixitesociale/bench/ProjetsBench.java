package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DeuxMilleProjets;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * Budgets B1 to B3: the tab with 2,000 projects, and the save of one cell with its history. The client lives in the same
 * JVM, its own work is left out: a request is timed from the first filter to the last byte written.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@Import({CompteurSql.class, TempsServeur.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjetsBench {

    private static final int CHAUFFE = 1_500;
    private static final int TOURS = 300;

    static final CodeInsee AUBRAC = new CodeInsee("00001");

    @Autowired
    Systeme systeme;

    @Autowired
    ContratsConsultation contrats;

    @Autowired
    ProjetsService service;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CompteurSql compteur;

    @Autowired
    TempsServeur temps;

    @LocalServerPort
    int port;

    UUID contrat;

    @BeforeEach
    void deuxMille() {
        contrat = systeme.obtenir(() -> contrats.mesContrats().stream()
                .filter(c -> c.couvre(AUBRAC) && c.periode().debut() == 2026)
                .findFirst()
                .orElseThrow()
                .id());
        if (systeme.obtenir(() -> consultation.tous(contrat)).size() < 2_000) {
            DeuxMilleProjets.semer(jdbc, contrat, AUBRAC, 2_000);
        }
    }

    @Test
    @Order(1)
    void ecran() throws Exception {
        ClientUidl client = new ClientUidl(port);
        String projets = "contrats/" + contrat + "/projets";
        client.ouvrir("commune", "demo", projets);
        mesurer(client, "B1 project tab, 2,000 projects", projets, "Tanneurs");
        mesurer(client, "B2 list sorted by LLS", projets + "?tri=-lls", "Tanneurs");
        mesurer(client, "B2 list filtered", projets + "?recherche=horloge+1999", "n° 1999");
    }

    @Test
    @Order(2)
    void cellule() throws Exception {
        enregistrer("B3 save of one cell with its history (read and save)", 200, 1_000, 0);
    }

    /** Each save is told to fifty open lists, that read again what they show; one person types five cells a second. */
    @Test
    @Order(3) // its fifty lists would go on reading while the statements of the others are counted
    void celluleDevantCinquantePersonnes() throws Exception {
        for (int i = 0; i < 50; i++) {
            new ClientUidl(port).ouvrir("commune", "demo", "contrats/" + contrat + "/projets");
        }
        enregistrer("save of one cell, 50 people on the list", 100, 300, 200);
    }

    private void enregistrer(String quoi, int chauffe, int tours, long pause) throws Exception {
        UUID projet =
                systeme.obtenir(() -> consultation.tous(contrat)).getLast().id();
        int[] ordres = new int[1];
        Mesures mesures = Mesures.de(chauffe, tours, _ -> Thread.sleep(pause), tour -> {
            String lue = systeme.obtenir(() -> consultation.projet(contrat, projet))
                    .orElseThrow()
                    .valeur(ChampProjet.LLS);
            compteur.remettreAZero();
            assertThat(systeme.obtenir(() -> service.enregistrer(
                                    contrat,
                                    Saisie.champ(projet, 0, ChampProjet.LLS.cle(), lue, String.valueOf(tour + 1_000))))
                            .estComplet())
                    .isTrue();
            ordres[0] = compteur.ordres();
        });
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: %s, goal p50 <= 6 ms, p95 <= 50 ms; %d SQL statements%n",
                quoi,
                mesures,
                ordres[0]);
    }

    private void mesurer(ClientUidl client, String quoi, String route, String attendu) throws Exception {
        client.naviguer(route);
        client.naviguer("aide");
        compteur.remettreAZero();
        String reponse = client.naviguer(route);
        int ordres = compteur.ordres();
        compteur.arreter();
        assertThat(reponse).containsPattern(attendu);
        Mesures mesures = Mesures.relevees(CHAUFFE, TOURS, _ -> {
            client.naviguer("aide");
            return temps.de(() -> assertThat(client.naviguer(route)).containsPattern(attendu));
        });
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: %s server time, goal p95 <= 50 ms; %d SQL statements, %d characters%n",
                quoi,
                mesures,
                ordres,
                reponse.length());
    }
}

package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.jalon.ChampJalon;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonsConsultation;
import fr.mixitesociale.jalon.JalonsService;
import fr.mixitesociale.projet.DeuxMilleProjets;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Saisie;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** The grid of the milestones with 2,000 projects: opening it (server time), reading a page, writing a cell. */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@Import({CompteurSql.class, TempsServeur.class})
class JalonsBench {

    private static final int PROJETS = 2_000;

    @Autowired
    Systeme systeme;

    @Autowired
    JalonsConsultation consultation;

    @Autowired
    JalonsService service;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CompteurSql compteur;

    @Autowired
    TempsServeur temps;

    @LocalServerPort
    int port;

    private UUID contrat;

    @BeforeEach
    void deuxMille() {
        contrat = jdbc.queryForObject(
                "select c.id from contrat c join contrat_signataire s on s.contrat_id = c.id"
                        + " where c.statut = 'EN_VIGUEUR' and s.nature = 'COMMUNE' and s.code = '00001'",
                UUID.class);
        DeuxMilleProjets.semer(jdbc, contrat, new CodeInsee("00001"), PROJETS);
    }

    @Test
    void grille() throws Exception {
        ClientUidl client = new ClientUidl(port);
        client.ouvrir("commune", "demo", "aide");
        String chemin = "contrats/" + contrat + "/projets?vue=jalons";
        client.naviguer(chemin);
        client.naviguer("aide");
        compteur.remettreAZero();
        int taille = client.naviguer(chemin).length();
        int ordres = compteur.ordres();
        compteur.arreter();
        Mesures ouverture = Mesures.relevees(1_500, 300, _ -> {
            client.naviguer("aide");
            return temps.de(() -> assertThat(client.naviguer(chemin)).contains("jalons"));
        });
        System.out.printf(
                Locale.ROOT,
                "BENCH milestones, opening: %s server time, goal p95 <= 50 ms; %d SQL statements, %d characters%n",
                ouverture,
                ordres,
                taille);
        Mesures page = Mesures.relevees(100, 300, tour -> {
            long debut = System.nanoTime();
            assertThat(systeme.obtenir(
                            () -> consultation.page(contrat, CritereJalons.TOUS, Math.floorMod(tour, 30) * 50, 50)))
                    .hasSize(50);
            return (System.nanoTime() - debut) / 1e6;
        });
        System.out.printf(Locale.ROOT, "BENCH milestones, one page: %s%n", page);
        Mesures aTraiter = Mesures.relevees(60, 120, _ -> {
            long debut = System.nanoTime();
            systeme.obtenir(() -> consultation.page(contrat, new CritereJalons("", null, true), 0, 50));
            return (System.nanoTime() - debut) / 1e6;
        });
        System.out.printf(Locale.ROOT, "BENCH milestones, late ones: %s%n", aTraiter);
        UUID projet = systeme.obtenir(() -> consultation.page(contrat, CritereJalons.TOUS, 0, 1))
                .getFirst()
                .id();
        String cle = ChampJalon.RESPONSABLE.cle(Jalon.FAISABILITE);
        String[] lu = {
            systeme.obtenir(() -> consultation.suivi(contrat, projet))
                    .orElseThrow()
                    .jalon(Jalon.FAISABILITE)
                    .responsable()
        };
        Mesures cellule = Mesures.relevees(100, 300, tour -> {
            String voulu = "Service " + tour;
            long debut = System.nanoTime();
            assertThat(systeme.obtenir(() -> service.enregistrer(
                                    contrat, Jalon.FAISABILITE, Saisie.champ(projet, 0, cle, lu[0], voulu)))
                            .estComplet())
                    .isTrue();
            lu[0] = voulu;
            return (System.nanoTime() - debut) / 1e6;
        });
        System.out.printf(Locale.ROOT, "BENCH milestones, one cell: %s, goal p95 <= 50 ms%n", cellule);
    }
}

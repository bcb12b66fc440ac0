package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The cockpit of a real département of some 650 communes, its hundred largest with an inventory: every commune has its
 * line and its place on the map. Server time as in {@link ProjetsBench}.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@Import({CompteurSql.class, TempsServeur.class})
class CockpitBench {

    private static final String NORD = "59";
    private static final int INVENTAIRES = 100;
    private static final int CHAUFFE = 300;
    private static final int TOURS = 200;

    @Autowired
    Referentiel referentiel;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    @Autowired
    TempsServeur temps;

    @LocalServerPort
    int port;

    @Test
    void ecran() throws Exception {
        List<Commune> communes = referentiel.communesDuDepartement(NORD);
        assertThat(communes).hasSizeGreaterThan(600);
        communes.stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .limit(INVENTAIRES)
                .forEach(this::inventaire);
        jdbc.sql("update compte set perimetre_code = :code where identifiant = 'ddt'")
                .param("code", NORD)
                .update();
        ClientUidl client = new ClientUidl(port);
        client.ouvrir("ddt", "demo", "pilotage");
        mesurer(client, "cockpit of " + communes.size() + " communes", "pilotage");
        mesurer(client, "cockpit filtered", "pilotage?stade=rien");
    }

    private void mesurer(ClientUidl client, String quoi, String route) throws Exception {
        client.naviguer("aide");
        compteur.remettreAZero();
        String reponse = client.naviguer(route);
        int ordres = compteur.ordres();
        compteur.arreter();
        assertThat(reponse).contains("Lille").hasSizeLessThan(200_000);
        Mesures mesures = Mesures.relevees(CHAUFFE, TOURS, _ -> {
            client.naviguer("aide");
            return temps.de(() -> assertThat(client.naviguer(route)).contains("Lille"));
        });
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: %s server time, goal p95 <= 100 ms; %d SQL statements, %d characters%n",
                quoi,
                mesures,
                ordres,
                reponse.length());
    }

    private void inventaire(Commune commune) {
        String code = commune.code().valeur();
        int residences = Math.max(2_000, commune.population() / 2);
        new InventairesDeTest(jdbc)
                .stocker(
                        code,
                        commune.nom(),
                        NORD,
                        UneLigne.du(Source.COMPLEMENT, 2025)
                                .lls(residences / 6)
                                .rp(residences)
                                .cible(25));
    }
}

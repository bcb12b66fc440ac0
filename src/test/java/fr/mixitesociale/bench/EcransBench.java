package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.FichierNational;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Server time of the screens, seen over HTTP by a client that speaks Vaadin's protocol, with a national inventory. The
 * client lives in the same JVM: its reading of the answers is part of the figures.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demonstration", "test"})
@Import(CompteurSql.class)
class EcransBench {

    private static final int CHAUFFE = 300;
    private static final int TOURS = 200;

    @Autowired
    Systeme systeme;

    @LocalServerPort
    int port;

    @Autowired
    ImportService imports;

    @Autowired
    Referentiel referentiel;

    @Autowired
    CompteurSql compteur;

    @Test
    void ficheEtListe() throws Exception {
        systeme.executer(
                () -> imports.importer("national.csv", FichierNational.invente(referentiel, 1), Progres.SILENCIEUX));
        ClientUidl client = new ClientUidl(port);
        client.ouvrir("ddt", "demo", "communes");
        mesurer(client, "commune sheet with 20 inventories", "communes/00001", "Aubrac-sur-Mirande");
        mesurer(client, "first page of the list of communes (2,200)", "communes", "Marseille|Aubrac");
        mesurer(client, "list filtered by département", "communes?departement=13", "Marseille|Aix");
    }

    private void mesurer(ClientUidl client, String quoi, String route, String attendu) throws Exception {
        client.naviguer("aide");
        // the first time, what is kept in memory is read; the others are what people wait for
        client.naviguer(route);
        client.naviguer("aide");
        compteur.remettreAZero();
        client.naviguer(route);
        int ordres = compteur.ordres();
        compteur.arreter();
        Mesures mesures = Mesures.de(
                CHAUFFE,
                TOURS,
                _ -> client.naviguer("aide"),
                _ -> assertThat(client.naviguer(route)).containsPattern(attendu));
        System.out.printf(
                Locale.ROOT,
                "BENCH %s: %s server time over HTTP, goal p95 <= 50 ms; %d SQL statements%n",
                quoi,
                mesures,
                ordres);
    }
}

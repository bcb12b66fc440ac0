package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.PostgresDeTest;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Les signaux entre deux nœuds sur un PostgreSQL")
class DiffusionPostgresTest {

    private final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();
    private final PGSimpleDataSource base = base();
    private final JdbcClient jdbc = JdbcClient.create(base);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(base));
    private final DiffusionPostgres un = noeud();
    private final DiffusionPostgres deux = noeud();
    private final BlockingQueue<Signal> surUn = new LinkedBlockingQueue<>();
    private final BlockingQueue<Signal> surDeux = new LinkedBlockingQueue<>();

    @BeforeEach
    void demarrer() throws InterruptedException {
        un.start();
        deux.start();
        for (int i = 0; i < 100 && quiEcoutent() < 2; i++) {
            Thread.sleep(50);
        }
        assertThat(quiEcoutent()).as("listening connections").isEqualTo(2);
        un.ecouter("c1", surUn::add);
        deux.ecouter("c1", surDeux::add);
    }

    @AfterEach
    void arreter() {
        un.stop();
        deux.stop();
        fils.shutdownNow();
    }

    @Test
    @DisplayName("un changement validé sur l’un est entendu sur l’autre en moins d’une seconde")
    void changement() throws Exception {
        transaction.executeWithoutResult(_ -> un.changer(changement("c1", "p1")));
        Signal attendu = new Signal("c1", "projet", "p1", "anne", null);
        assertThat(surDeux.poll(1, TimeUnit.SECONDS)).isEqualTo(attendu);
        assertThat(surUn.poll(1, TimeUnit.SECONDS)).isEqualTo(attendu);
    }

    @Test
    @DisplayName("un changement annulé n’est entendu de personne, celui d’un autre contrat non plus")
    void annule() throws Exception {
        transaction.executeWithoutResult(etat -> {
            un.changer(changement("c1", "annule"));
            etat.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> un.changer(changement("c2", "ailleurs")));
        transaction.executeWithoutResult(_ -> un.changer(changement(null, "sans contrat")));
        un.annoncer(new Signal("c1", "essai", "fin", "anne", null));
        assertThat(surDeux.poll(2, TimeUnit.SECONDS)).extracting(Signal::id).isEqualTo("fin");
    }

    @Test
    @DisplayName("les signaux arrivent dans l’ordre où les transactions ont été validées")
    void ordre() throws Exception {
        for (int i = 0; i < 200; i++) {
            String id = String.valueOf(i);
            DiffusionPostgres noeud = i % 2 == 0 ? un : deux;
            transaction.executeWithoutResult(_ -> noeud.changer(changement("c1", id)));
        }
        for (int i = 0; i < 200; i++) {
            assertThat(surDeux.poll(2, TimeUnit.SECONDS)).extracting(Signal::id).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    @DisplayName("ce qui se dit ici ne va pas ailleurs")
    void ici() throws Exception {
        un.annoncerIci(new Signal("c1", "presence", "ici", "anne", null));
        assertThat(surUn.poll(1, TimeUnit.SECONDS)).extracting(Signal::id).isEqualTo("ici");
        un.annoncer(new Signal("c1", "presence", "partout", "anne", null));
        assertThat(surDeux.poll(1, TimeUnit.SECONDS)).extracting(Signal::id).isEqualTo("partout");
    }

    @Test
    @DisplayName("une connexion coupée est reprise, et tout est relu : des signaux ont pu se perdre")
    void coupure() throws Exception {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'"
                        + " and datname = current_database()")
                .query((_, _) -> true)
                .list();
        assertThat(surDeux.poll(5, TimeUnit.SECONDS)).isNotNull().matches(Signal::demandeToutRelire);
        un.annoncer(new Signal("c1", "essai", "apres", "anne", null));
        assertThat(surDeux.poll(2, TimeUnit.SECONDS)).extracting(Signal::id).isEqualTo("apres");
    }

    @Test
    @DisplayName("un nœud arrêté rend sa connexion")
    void arret() throws Exception {
        un.stop();
        deux.stop();
        for (int i = 0; i < 100 && quiEcoutent() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(quiEcoutent()).isZero();
    }

    private int quiEcoutent() {
        return jdbc.sql("select count(*) from pg_stat_activity where query ilike 'listen %'"
                        + " and datname = current_database()")
                .query(Integer.class)
                .single();
    }

    private DiffusionPostgres noeud() {
        return new DiffusionPostgres(new Oreilles(fils), base, jdbc);
    }

    private static Changement changement(String contrat, String id) {
        return new Changement(
                "projet", id, contrat, "anne", Instant.EPOCH, Map.of("logements", new Valeurs("40", "42")));
    }

    private static PGSimpleDataSource base() {
        PGSimpleDataSource base = new PGSimpleDataSource();
        base.setUrl(PostgresDeTest.nouvelleBase());
        base.setUser("postgres");
        base.setPassword("postgres");
        return base;
    }
}

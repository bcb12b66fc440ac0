package fr.mixitesociale.essai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL server for the whole test run, one fresh database for each Spring context. */
public final class PostgresDeTest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger BASES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + nouvelleBase(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true")
                .applyTo(contexte);
    }

    /** @return JDBC address of a new empty database; user and password are « postgres » */
    public static String nouvelleBase() {
        String nom = "portail_" + BASES.incrementAndGet();
        try (var connexion = Serveur.POSTGRES.getPostgresDatabase().getConnection();
                var ordre = connexion.createStatement()) {
            ordre.execute("create database " + nom);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + nom, e);
        }
        return "jdbc:postgresql://localhost:%d/%s".formatted(Serveur.POSTGRES.getPort(), nom);
    }

    private static final class Serveur {
        static final EmbeddedPostgres POSTGRES = demarrer();

        private static EmbeddedPostgres demarrer() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> fermer(postgres)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }

        private static void fermer(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

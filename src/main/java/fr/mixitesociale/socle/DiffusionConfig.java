package fr.mixitesociale.socle;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Chooses how signals travel, by the database that is there. */
@Configuration(proxyBeanMethods = false)
class DiffusionConfig {

    private static final String FILS = "filsDesOreilles";

    @Bean
    Base base(DataSource source) throws MetaDataAccessException {
        return Base.de(JdbcUtils.extractDatabaseMetaData(source, metadonnees -> metadonnees.getDatabaseProductName()));
    }

    @Bean(name = FILS, destroyMethod = "shutdownNow", defaultCandidate = false)
    ExecutorService filsDesOreilles() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("signal-", 0).factory());
    }

    @Bean
    Diffusion diffusion(Base base, DataSource source, JdbcClient jdbc, @Qualifier(FILS) ExecutorService fils) {
        Oreilles oreilles = new Oreilles(fils);
        return switch (base) {
            case H2 -> new DiffusionLocale(oreilles);
            case POSTGRESQL -> new DiffusionPostgres(oreilles, source, jdbc);
        };
    }
}

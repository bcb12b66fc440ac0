package fr.mixitesociale.territoire;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Merges every {@link SourceTerritoire} of the running portal into its referential, once, while it starts. */
@Configuration(proxyBeanMethods = false)
class TerritoireConfig {

    private static final Logger log = LoggerFactory.getLogger(TerritoireConfig.class);

    @Bean
    Referentiel referentiel(List<SourceTerritoire> sources, SourceNationale nationale) {
        long debut = System.nanoTime();
        Referentiel referentiel = new ReferentielMemoire(
                sources.stream().map(SourceTerritoire::lire).toList(), nationale.millesime());
        log.info(
                "referentiel_charge communes={} epci={} millesime={} duree_ms={}",
                referentiel.communes().size(),
                referentiel.epci().size(),
                referentiel.millesime().annee(),
                Duration.ofNanos(System.nanoTime() - debut).toMillis());
        return referentiel;
    }
}

package fr.mixitesociale.acces;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever runs on H2 reads at each start what it does not promise. */
@Component
class AvertissementH2 {

    private static final Logger LOG = LoggerFactory.getLogger(AvertissementH2.class);

    private final String url;

    AvertissementH2(@Value("${spring.datasource.url}") String url) {
        this.url = url;
    }

    @EventListener(ApplicationReadyEvent.class)
    void avertir() {
        if (url.startsWith("jdbc:h2:")) {
            LOG.warn("H2: survives a crash, not a power cut; use PostgreSQL in production");
        }
    }
}

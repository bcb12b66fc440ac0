package fr.mixitesociale.socle;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock everything asks: legal dates are dates in Paris, wherever the server runs. */
@Configuration(proxyBeanMethods = false)
class HorlogeConfig {

    @Bean
    Clock horloge() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}

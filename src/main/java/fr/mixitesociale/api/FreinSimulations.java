package fr.mixitesociale.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * So many requests an address in each minute, counted from its first one: a program that keeps to the number is never
 * refused. Bounded in memory; each node counts for itself.
 */
@Component
class FreinSimulations {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long ADRESSES_MAX = 100_000;

    private final int parMinute;
    private final Clock horloge;
    private final Cache<String, Fenetre> fenetres;

    private record Fenetre(Instant fin, int prises) {}

    FreinSimulations(SimulationsProperties reglages, Clock horloge) {
        this.parMinute = reglages.parMinute();
        this.horloge = horloge;
        this.fenetres = Caffeine.newBuilder()
                .maximumSize(ADRESSES_MAX)
                .expireAfterWrite(MINUTE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(horloge.millis()))
                .build();
    }

    /** Counts one request, or throws {@link TropDeSimulations} and counts nothing. */
    void prendre(String adresse) {
        Instant maintenant = horloge.instant();
        fenetres.asMap().compute(adresse, (_, avant) -> {
            if (avant == null || !maintenant.isBefore(avant.fin())) {
                return new Fenetre(maintenant.plus(MINUTE), 1);
            }
            if (avant.prises() >= parMinute) {
                throw new TropDeSimulations(Duration.between(maintenant, avant.fin()));
            }
            return new Fenetre(avant.fin(), avant.prises() + 1);
        });
    }
}

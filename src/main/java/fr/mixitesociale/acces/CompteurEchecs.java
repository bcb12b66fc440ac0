package fr.mixitesociale.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts by key. From the threshold on, each one imposes a delay: 30 s, doubled up to 15 min. An attempt counts
 * when it begins and is given back when it succeeds, so that a thousand sent at once are not a thousand free tries.
 * Bounded in number of keys and in time.
 */
final class CompteurEchecs {

    static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(30);
    static final Duration ATTENTE_MAX = Duration.ofMinutes(15);
    private static final Duration OUBLI = Duration.ofHours(1);
    private static final long CLES_MAX = 100_000;

    private final Clock horloge;
    private final int seuil;
    private final Cache<String, Echecs> echecs;

    CompteurEchecs(Clock horloge, int seuil) {
        this.horloge = horloge;
        this.seuil = seuil;
        this.echecs = Caffeine.newBuilder()
                .maximumSize(CLES_MAX)
                .expireAfterWrite(OUBLI)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(horloge.millis()))
                .build();
    }

    private record Echecs(int nombre, @Nullable Instant bloqueJusqua) {}

    /** Takes an attempt; throws when the key has to wait, and then takes nothing. */
    void prendre(String cle) {
        Instant maintenant = horloge.instant();
        echecs.asMap().compute(cle, (_, avant) -> {
            if (avant == null) {
                return new Echecs(1, blocage(1, maintenant));
            }
            if (avant.bloqueJusqua() != null && avant.bloqueJusqua().isAfter(maintenant)) {
                throw new TropDeTentatives(Duration.between(maintenant, avant.bloqueJusqua()));
            }
            return new Echecs(avant.nombre() + 1, blocage(avant.nombre() + 1, maintenant));
        });
    }

    /** Gives back an attempt that was none: it succeeded, or could not be judged. */
    void rendre(String cle) {
        echecs.asMap()
                .computeIfPresent(cle, (_, avant) -> avant.nombre() <= 1 ? null : new Echecs(avant.nombre() - 1, null));
    }

    void oublier(String cle) {
        echecs.invalidate(cle);
    }

    private @Nullable Instant blocage(int nombre, Instant maintenant) {
        if (nombre < seuil) {
            return null;
        }
        int doublements = Math.min(nombre - seuil, 10);
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << doublements);
        return maintenant.plus(attente.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : attente);
    }
}

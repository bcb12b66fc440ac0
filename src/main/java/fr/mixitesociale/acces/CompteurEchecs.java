package fr.mixitesociale.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts by key. From the threshold on, each one imposes a delay: 30 s, doubled up to 15 min. An attempt counts
 * when it begins and is given back when it succeeds, so that a thousand sent at once are not a thousand free tries. A
 * success lifts no delay but the one its own attempt began: those under way with it may be anybody's. Bounded in number of keys and in time.
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

    private record Echecs(int nombre, @Nullable Blocage blocage) {}

    /** Compared as an object: two attempts may begin a delay at the same instant. */
    private static final class Blocage {

        private final Instant jusqua;

        private Blocage(Instant jusqua) {
            this.jusqua = jusqua;
        }
    }

    /** An attempt that was taken, and the delay it began, if it did. */
    final class Prise {

        private final String cle;
        private final @Nullable Blocage blocage;

        private Prise(String cle, @Nullable Blocage blocage) {
            this.cle = cle;
            this.blocage = blocage;
        }

        /** Gives back an attempt that was none: it succeeded, or could not be judged. */
        void rendre() {
            retirer(avant -> avant.nombre() - 1);
        }

        /** Gives it back with all the failures before it. */
        void oublier() {
            retirer(_ -> 0);
        }

        private void retirer(ToIntFunction<Echecs> reste) {
            echecs.asMap().computeIfPresent(cle, (_, avant) -> {
                Blocage garde = avant.blocage() == blocage ? null : avant.blocage();
                int nombre = reste.applyAsInt(avant);
                return garde == null && nombre < 1 ? null : new Echecs(Math.max(nombre, 0), garde);
            });
        }
    }

    /** Takes an attempt; throws when the key has to wait, and then takes nothing. */
    Prise prendre(String cle) {
        Instant maintenant = horloge.instant();
        Echecs pris = echecs.asMap().compute(cle, (_, avant) -> {
            if (avant != null
                    && avant.blocage() != null
                    && avant.blocage().jusqua.isAfter(maintenant)) {
                throw new TropDeTentatives(Duration.between(maintenant, avant.blocage().jusqua));
            }
            int nombre = avant == null ? 1 : avant.nombre() + 1;
            return new Echecs(nombre, blocage(nombre, maintenant));
        });
        return new Prise(cle, pris.blocage());
    }

    private @Nullable Blocage blocage(int nombre, Instant maintenant) {
        if (nombre < seuil) {
            return null;
        }
        int doublements = Math.min(nombre - seuil, 10);
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << doublements);
        return new Blocage(maintenant.plus(attente.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : attente));
    }
}

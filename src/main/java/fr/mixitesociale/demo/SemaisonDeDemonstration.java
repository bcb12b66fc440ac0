package fr.mixitesociale.demo;

import fr.mixitesociale.acces.Systeme;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty portal with the demonstration while it starts: who can connect finds everything there. Every step does
 * nothing the second time.
 *
 * <p>A lifecycle bean, because the port listens in the last phases only, and all singletons are ready here: a
 * {@code SmartInitializingSingleton} could come before the one with which Vaadin installs where the security context is
 * kept.
 */
@Component
@Profile(Demonstration.PROFIL)
class SemaisonDeDemonstration implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SemaisonDeDemonstration.class);

    private final Systeme systeme;
    private final List<Semis> semis;
    private volatile boolean faite;

    /** @param semis in their order: accounts and inventories first */
    SemaisonDeDemonstration(Systeme systeme, List<Semis> semis) {
        this.systeme = systeme;
        this.semis = List.copyOf(semis);
    }

    @Override
    public void start() {
        long debut = System.nanoTime();
        systeme.executer(this::semer);
        faite = true;
        log.info(
                "demonstration_semee duree_ms={}",
                Duration.ofNanos(System.nanoTime() - debut).toMillis());
    }

    @Override
    public void stop() {
        faite = false;
    }

    @Override
    public boolean isRunning() {
        return faite;
    }

    /** Long before the web server's phase. */
    @Override
    public int getPhase() {
        return 0;
    }

    void semer() {
        semis.forEach(Semis::semer);
    }
}

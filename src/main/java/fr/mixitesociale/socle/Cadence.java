package fr.mixitesociale.socle;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A task done again and again on a thread of its own; one that fails is told in the log, and done again all the same. */
public final class Cadence {

    private final String nom;
    private final Logger log;
    private final Runnable passage;
    private volatile @Nullable ScheduledExecutorService fil;

    /** @param nom of the thread, and of the line in the log when the task fails */
    public Cadence(String nom, Logger log, Runnable passage) {
        this.nom = nom;
        this.log = log;
        this.passage = passage;
    }

    public void demarrer(Duration premiere, Duration periode) {
        ScheduledExecutorService nouveau = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(nom).factory());
        nouveau.scheduleWithFixedDelay(this::passer, premiere.toMillis(), periode.toMillis(), TimeUnit.MILLISECONDS);
        fil = nouveau;
    }

    /** @return whether it was running */
    public boolean arreter() {
        ScheduledExecutorService arrete = fil;
        fil = null;
        if (arrete == null) {
            return false;
        }
        arrete.shutdownNow();
        return true;
    }

    public boolean tourne() {
        return fil != null;
    }

    private void passer() {
        try {
            passage.run();
        } catch (RuntimeException e) {
            // an executor silently stops repeating a task that throws
            log.warn("cadence_interrompue tache={}", nom, e);
        }
    }
}

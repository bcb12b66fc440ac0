package fr.mixitesociale.echange;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The heartbeat of this node's presences, as long as the portal runs. */
@Component
class BattementDesPresences implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BattementDesPresences.class);

    private static final int PERIODE_S = 20;

    private final Presences presences;
    private volatile @Nullable ScheduledExecutorService fil;

    BattementDesPresences(Presences presences) {
        this.presences = presences;
    }

    @Override
    public void start() {
        ScheduledExecutorService nouveau = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("presences").factory());
        nouveau.scheduleWithFixedDelay(this::battre, PERIODE_S, PERIODE_S, TimeUnit.SECONDS);
        fil = nouveau;
    }

    @Override
    public void stop() {
        ScheduledExecutorService arrete = fil;
        fil = null;
        if (arrete != null) {
            arrete.shutdownNow();
            presences.partir();
        }
    }

    @Override
    public boolean isRunning() {
        return fil != null;
    }

    private void battre() {
        try {
            presences.battre();
        } catch (RuntimeException e) {
            // an executor silently stops repeating a task that throws
            log.warn("presences_sans_battement", e);
        }
    }
}

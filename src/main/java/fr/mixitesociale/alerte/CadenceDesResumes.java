package fr.mixitesociale.alerte;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for digests to send as long as the portal runs; does not even start without a mail server. */
@Component
class CadenceDesResumes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CadenceDesResumes.class);

    private static final int PERIODE_MIN = 5;

    private final EnvoiDesResumes envoi;
    private final Courrier courrier;
    private volatile @Nullable ScheduledExecutorService fil;

    CadenceDesResumes(EnvoiDesResumes envoi, Courrier courrier) {
        this.envoi = envoi;
        this.courrier = courrier;
    }

    @Override
    public void start() {
        if (!courrier.estConfigure()) {
            log.info("resumes_par_courriel_inactifs : spring.mail.host n'est pas renseigné");
            return;
        }
        ScheduledExecutorService nouveau = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("resumes").factory());
        nouveau.scheduleWithFixedDelay(this::passer, 1, PERIODE_MIN, TimeUnit.MINUTES);
        fil = nouveau;
    }

    @Override
    public void stop() {
        ScheduledExecutorService arrete = fil;
        fil = null;
        if (arrete != null) {
            arrete.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return fil != null;
    }

    private void passer() {
        try {
            envoi.passer();
        } catch (RuntimeException e) {
            // an executor silently stops repeating a task that throws
            log.warn("resumes_non_envoyes", e);
        }
    }
}

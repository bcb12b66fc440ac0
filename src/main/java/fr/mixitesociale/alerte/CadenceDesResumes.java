package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.Cadence;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for digests to send as long as the portal runs; does not even start without a mail server. */
@Component
class CadenceDesResumes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CadenceDesResumes.class);

    private static final Duration PREMIERE = Duration.ofMinutes(1);
    private static final Duration PERIODE = Duration.ofMinutes(5);

    private final Courrier courrier;
    private final Cadence cadence;

    CadenceDesResumes(EnvoiDesResumes envoi, Courrier courrier) {
        this.courrier = courrier;
        this.cadence = new Cadence("resumes", log, envoi::passer);
    }

    @Override
    public void start() {
        if (courrier.estConfigure()) {
            cadence.demarrer(PREMIERE, PERIODE);
        } else {
            log.info("resumes_par_courriel_inactifs : spring.mail.host n'est pas renseigné");
        }
    }

    @Override
    public void stop() {
        cadence.arreter();
    }

    @Override
    public boolean isRunning() {
        return cadence.tourne();
    }
}

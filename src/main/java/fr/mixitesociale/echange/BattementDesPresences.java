package fr.mixitesociale.echange;

import fr.mixitesociale.socle.Cadence;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The heartbeat of this node's presences, as long as the portal runs. */
@Component
class BattementDesPresences implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BattementDesPresences.class);

    private static final Duration PERIODE = Duration.ofSeconds(20);

    private final Presences presences;
    private final Cadence cadence;

    BattementDesPresences(Presences presences) {
        this.presences = presences;
        this.cadence = new Cadence("presences", log, presences::battre);
    }

    @Override
    public void start() {
        cadence.demarrer(PERIODE, PERIODE);
    }

    @Override
    public void stop() {
        if (cadence.arreter()) {
            presences.partir();
        }
    }

    @Override
    public boolean isRunning() {
        return cadence.tourne();
    }
}

package fr.mixitesociale.socle.ui;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug met by a person: logged with a short number they can quote. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** @return the incident number, eight characters easy to read aloud */
    public static String consigner(Throwable erreur) {
        String numero = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("incident id={}", numero, erreur);
        return numero;
    }
}

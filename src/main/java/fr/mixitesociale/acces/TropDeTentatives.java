package fr.mixitesociale.acces;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed logins: the password was not even looked at. Says when to try again. */
class TropDeTentatives extends AuthenticationException {

    private final Duration attente;

    TropDeTentatives(Duration attente) {
        super("Too many failed logins, retry in %s".formatted(attente));
        this.attente = attente;
    }

    /** Whole seconds to wait, at least one. */
    long secondes() {
        return Math.max(1, attente.plusMillis(999).toSeconds());
    }
}

package fr.mixitesociale.api;

import java.time.Duration;

/** An address that made all the requests of its minute. */
class TropDeSimulations extends RuntimeException {

    private final Duration attente;

    TropDeSimulations(Duration attente) {
        this.attente = attente;
    }

    /** Whole seconds to wait, at least one. */
    long secondes() {
        return Math.max(1, attente.plusMillis(999).toSeconds());
    }
}

package fr.mixitesociale.document;

import fr.mixitesociale.socle.RefusMetier;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many documents are written at once, first come first served: a document of three hundred pages holds a processor for
 * seconds, and those who type meanwhile must not wait for all those who print.
 */
final class PlacesDeTravail {

    private final Semaphore places;
    private final Duration attente;

    PlacesDeTravail(int nombre, Duration attente) {
        this.places = new Semaphore(nombre, true);
        this.attente = attente;
    }

    /** @throws RefusMetier when no place came free in time: nothing was done, the person may ask again */
    <T> T tenir(Supplier<T> travail) {
        prendre();
        try {
            return travail.get();
        } finally {
            places.release();
        }
    }

    private void prendre() {
        try {
            if (places.tryAcquire(attente.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new RefusMetier("document.refus.occupe");
    }
}

package fr.mixitesociale.inventaire;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many files may be read, or wait for their turn, at once on one node. Each stands in memory with its lines: without
 * a bound, those who wait would take it all.
 */
@Component
class PlacesImport {

    static final int NOMBRE = 10;

    private final Semaphore places = new Semaphore(NOMBRE);

    /** @throws ImportsTropNombreux at once when no place is left: whoever waits here would hold their file all the same */
    <T> T occuper(Supplier<T> travail) {
        if (!places.tryAcquire()) {
            throw new ImportsTropNombreux();
        }
        try {
            return travail.get();
        } finally {
            places.release();
        }
    }
}

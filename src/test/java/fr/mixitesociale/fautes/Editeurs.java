package fr.mixitesociale.fautes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** People who press the key at the same moment. */
final class Editeurs {

    private static final int PATIENCE_MINUTES = 20;

    private Editeurs() {}

    /** Starts {@code nombre} editors together and gives what each one counted. */
    static <T> List<T> ensemble(int nombre, IntFunction<Callable<T>> editeur) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(nombre);
        try (ExecutorService fils = Executors.newFixedThreadPool(nombre)) {
            List<Future<T>> futurs = new ArrayList<>();
            for (int i = 0; i < nombre; i++) {
                Callable<T> travail = editeur.apply(i);
                futurs.add(fils.submit(() -> {
                    depart.await();
                    return travail.call();
                }));
            }
            List<T> comptes = new ArrayList<>();
            for (Future<T> futur : futurs) {
                comptes.add(futur.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
            }
            return comptes;
        }
    }
}

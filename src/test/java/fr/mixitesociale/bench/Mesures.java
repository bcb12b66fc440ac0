package fr.mixitesociale.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one operation measured many times, in milliseconds. */
record Mesures(double[] triees) {

    /** One operation to measure. */
    @FunctionalInterface
    interface Operation {
        void executer(int tour) throws Exception;
    }

    /**
     * Runs {@code chauffe} unmeasured turns, then {@code tours} measured ones; {@code avant} comes before each turn and
     * is never measured.
     */
    static Mesures de(int chauffe, int tours, Operation avant, Operation operation) throws Exception {
        double[] durees = new double[tours];
        for (int tour = -chauffe; tour < tours; tour++) {
            avant.executer(tour);
            long debut = System.nanoTime();
            operation.executer(tour);
            if (tour >= 0) {
                durees[tour] = (System.nanoTime() - debut) / 1e6;
            }
        }
        Arrays.sort(durees);
        return new Mesures(durees);
    }

    /** One operation that tells itself how long it took, in milliseconds. */
    @FunctionalInterface
    interface Releve {
        double relever(int tour) throws Exception;
    }

    static Mesures relevees(int chauffe, int tours, Releve releve) throws Exception {
        double[] durees = new double[tours];
        for (int tour = -chauffe; tour < tours; tour++) {
            double duree = releve.relever(tour);
            if (tour >= 0) {
                durees[tour] = duree;
            }
        }
        Arrays.sort(durees);
        return new Mesures(durees);
    }

    double mediane() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    private double quantile(double part) {
        return triees[(int) Math.min(triees.length - 1L, Math.round(part * (triees.length - 1)))];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f ms, p95 %.2f ms, min %.2f ms, max %.2f ms (n=%d)",
                mediane(),
                p95(),
                triees[0],
                triees[triees.length - 1],
                triees.length);
    }
}

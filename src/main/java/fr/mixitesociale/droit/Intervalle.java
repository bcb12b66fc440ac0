package fr.mixitesociale.droit;

/** Bounds, both included, of a whole number that is only known to lie between them (dwellings). */
public record Intervalle(int min, int max) {

    public Intervalle {
        if (min > max) {
            throw new IllegalArgumentException("min ≤ max attendu, reçu : [%d, %d]".formatted(min, max));
        }
    }

    public boolean estUnPoint() {
        return min == max;
    }
}

package fr.mixitesociale.droit;

/** Counts that make sense: what every rule on an inventory asks of its inputs. */
final class Comptes {

    private Comptes() {}

    static void exiger(int lls, int rp) {
        exigerLls(lls);
        if (rp < 1) {
            throw new IllegalArgumentException("rp ≥ 1 attendu, reçu : %d".formatted(rp));
        }
    }

    static void exigerLls(int lls) {
        if (lls < 0) {
            throw new IllegalArgumentException("lls ≥ 0 attendu, reçu : %d".formatted(lls));
        }
    }
}

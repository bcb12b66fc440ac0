package fr.mixitesociale.droit;

/** Décomptes that make sense (logements décomptés, résidences principales): what every rule asks of its inputs. */
final class Decomptes {

    private Decomptes() {}

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

package fr.mixitesociale.droit.regles;

/** A share such as 1/2 or 2/3, kept exact. */
public record Fraction(int numerateur, int denominateur) {

    public Fraction {
        if (numerateur < 0 || denominateur < 1 || numerateur > denominateur) {
            throw new IllegalArgumentException(
                    "Une part entre 0 et 1 est attendue, reçu : %d/%d".formatted(numerateur, denominateur));
        }
    }

    /** The least whole number not under this share of {@code total}. */
    public int auMoins(int total) {
        return Math.ceilDiv(Math.multiplyExact(total, numerateur), denominateur);
    }

    @Override
    public String toString() {
        return numerateur + "/" + denominateur;
    }
}

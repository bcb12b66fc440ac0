package fr.mixitesociale.inventaire;

/** Ends the reading of one line of a complement; caught by the reader, which rejects the line and goes on. */
final class ValeurIllisible extends Exception {

    private final transient Anomalie raison;

    ValeurIllisible(Anomalie raison) {
        super(raison.message(), null, false, false);
        this.raison = raison;
    }

    Anomalie raison() {
        return raison;
    }
}

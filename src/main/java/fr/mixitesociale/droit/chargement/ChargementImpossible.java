package fr.mixitesociale.droit.chargement;

/** A rule set file that cannot be trusted: the message says which file, which key and what was expected. */
public final class ChargementImpossible extends RuntimeException {

    ChargementImpossible(String lieu, String raison) {
        super(lieu + " : " + raison);
    }

    ChargementImpossible(String lieu, Exception cause) {
        super(lieu + " : " + cause.getMessage(), cause);
    }
}

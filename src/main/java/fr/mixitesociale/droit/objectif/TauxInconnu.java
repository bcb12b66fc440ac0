package fr.mixitesociale.droit.objectif;

/** A rate or a regime asked for that the rule set of the period does not have; the message names those it has. */
public final class TauxInconnu extends RuntimeException {

    TauxInconnu(String message) {
        super(message);
    }
}

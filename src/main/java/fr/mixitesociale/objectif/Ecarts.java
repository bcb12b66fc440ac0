package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.FormatFr;

/** A difference between two numbers of dwellings, with its sign. */
public final class Ecarts {

    private Ecarts() {}

    /** « + 12 », « − 80 », « 0 ». */
    public static String signe(int ecart) {
        return ecart == 0 ? "0" : (ecart > 0 ? "+" : "−") + "\u00a0" + FormatFr.entier(Math.abs(ecart));
    }
}

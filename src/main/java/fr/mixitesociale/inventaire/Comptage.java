package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;

/** Counts that may only be bounded, in words: « 167 », « entre 196 et 199 ». */
final class Comptage {

    private Comptage() {}

    static String de(Intervalle valeur) {
        return valeur.estUnPoint()
                ? FormatFr.entier(valeur.min())
                : Phrases.de("inventaire.entre", FormatFr.entier(valeur.min()), FormatFr.entier(valeur.max()));
    }

    /** « 1 logement social », « 167 logements sociaux », « entre 196 et 199 logements sociaux ». */
    static String logementsSociaux(Intervalle valeur) {
        return Phrases.de(
                valeur.max() >= 2 ? "inventaire.logements_sociaux" : "inventaire.logements_sociaux.un", de(valeur));
    }

    /** A difference of rates, never a percent: « 0,62 point », « 2,10 points ». */
    static String points(BigDecimal ecart) {
        return Phrases.de(
                ecart.compareTo(BigDecimal.TWO) >= 0 ? "inventaire.points" : "inventaire.points.un",
                FormatFr.decimal(ecart, 2));
    }

    /** The same count with its sign turned: missing dwellings below zero are a surplus. */
    static Intervalle oppose(Intervalle valeur) {
        return new Intervalle(-valeur.max(), -valeur.min());
    }
}

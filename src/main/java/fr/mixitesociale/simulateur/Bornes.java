package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;

/** Bounds in few words, for a big figure: « 226 à 227 », or the number alone. */
public final class Bornes {

    private Bornes() {}

    public static String de(Intervalle valeur) {
        return valeur.estUnPoint()
                ? FormatFr.entier(valeur.min())
                : Phrases.de("simulateur.bornes", FormatFr.entier(valeur.min()), FormatFr.entier(valeur.max()));
    }
}

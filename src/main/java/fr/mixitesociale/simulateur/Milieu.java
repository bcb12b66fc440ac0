package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;

/** One whole number for bounds, where a drawing needs one. */
final class Milieu {

    private Milieu() {}

    static int de(Intervalle bornes) {
        return bornes.min() + (bornes.max() - bornes.min()) / 2;
    }
}

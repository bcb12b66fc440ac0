package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/** A figure known between two bounds, in a cell: « 167 », « 2 734 à 2 742 » or « n.d. ». */
final class Bornes {

    private Bornes() {}

    static String de(@Nullable Intervalle bornes) {
        if (bornes == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return bornes.estUnPoint()
                ? FormatFr.entier(bornes.min())
                : FormatFr.entier(bornes.min()) + "\u00a0à\u00a0" + FormatFr.entier(bornes.max());
    }

    /** Missing dwellings: at or above the target there is none, and the surplus is told where there is room for it. */
    static String manquants(@Nullable Intervalle bornes) {
        if (bornes != null && bornes.max() <= 0) {
            return Phrases.de("inventaire.chiffre.surplus");
        }
        return de(bornes == null ? null : new Intervalle(Math.max(0, bornes.min()), bornes.max()));
    }
}

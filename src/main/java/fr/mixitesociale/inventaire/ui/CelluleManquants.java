package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.socle.FormatFr;

/** Missing dwellings in a cell: a count, bounds, or « n.d. »; above the target the surplus is told by its sign. */
final class CelluleManquants {

    private CelluleManquants() {}

    static String de(SituationCommune commune) {
        var manquants = commune.manquants();
        if (manquants == null) {
            return FormatFr.NON_DISPONIBLE;
        }
        return manquants.estUnPoint()
                ? FormatFr.entier(manquants.min())
                : FormatFr.entier(manquants.min()) + "\u00a0à\u00a0" + FormatFr.entier(manquants.max());
    }
}

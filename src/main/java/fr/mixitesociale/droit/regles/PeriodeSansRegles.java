package fr.mixitesociale.droit.regles;

import fr.mixitesociale.droit.PeriodeTriennale;

/** No rule set covers the period: the portal says so and computes nothing. */
public final class PeriodeSansRegles extends RuntimeException {

    PeriodeSansRegles(PeriodeTriennale periode, PeriodeTriennale premiere) {
        super("Aucune règle n’est enregistrée pour la période %s : les périodes calculées commencent en %d."
                .formatted(periode.libelle(), premiere.debut()));
    }
}

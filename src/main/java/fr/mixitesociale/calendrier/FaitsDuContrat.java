package fr.mixitesociale.calendrier;

import fr.mixitesociale.droit.PeriodeTriennale;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar of a contract rests on.
 *
 * @param faits day each step was done, for those the portal dates
 * @param instruite whether the State has answered: nothing is awaited of the maires any more
 * @param enVigueur whether it binds its signatories; {@code acheve}, whether its life is over (refused, given up, ended)
 * @param copilParAn meetings a year, as article 4 says; null when it does not
 * @param dernierCopil day of the last one held
 * @param revoyureMois months before the term, as article 4 says; null when it does not
 */
record FaitsDuContrat(
        UUID contrat,
        String intitule,
        PeriodeTriennale periode,
        LocalDate terme,
        boolean instruite,
        boolean enVigueur,
        boolean acheve,
        Map<NatureEcheance, LocalDate> faits,
        @Nullable Integer copilParAn,
        @Nullable LocalDate dernierCopil,
        @Nullable Integer revoyureMois) {

    FaitsDuContrat {
        faits = Map.copyOf(faits);
    }

    @Nullable
    LocalDate fait(NatureEcheance nature) {
        return faits.get(nature);
    }
}

package fr.mixitesociale.droit.trajectoire;

import org.jspecify.annotations.Nullable;

/** Where a trajectory leads. */
public sealed interface Issue {

    /** @param perdueEn first year under the target again at this pace; null when it never happens */
    record DejaAtteinte(@Nullable Integer perdueEn) implements Issue {}

    /** @param annee first inventory at or above the target */
    record Atteinte(int annee, int annees) implements Issue {}

    /** Reached one day, later than anyone plans. */
    record ApresLHorizon(int derniereAnnee) implements Issue {}

    /** At this pace the missing dwellings do not shrink. */
    record Jamais(boolean deficitGrandit) implements Issue {}
}

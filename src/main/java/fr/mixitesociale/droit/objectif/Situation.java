package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Entree;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts an objective is computed from.
 *
 * @param periode the triennial period
 * @param cible target rate, percent of the résidences principales (20 or 25)
 * @param base figures at the base inventory
 * @param entree where a commune newly subject stands; null for one subject for longer
 * @param exemptee exempted for the period (art. L. 302-5, III): no objective
 * @param plhExecutoire whether a PLH covers it; null when not known
 * @param source where the figures come from (file, inventory date), shown with every step
 */
public record Situation(
        PeriodeTriennale periode,
        BigDecimal cible,
        Base base,
        @Nullable Entree entree,
        boolean exemptee,
        @Nullable Boolean plhExecutoire,
        String source) {

    public Situation {
        if (cible.signum() <= 0 || cible.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Taux cible entre 0 et 100 attendu, reçu : %s".formatted(cible));
        }
    }

    /** Figures alone: neither new in the scheme nor exempted, PLH unknown. */
    public static Situation simple(PeriodeTriennale periode, BigDecimal cible, Base base, String source) {
        return new Situation(periode, cible, base, null, false, null, source);
    }

    public Situation avec(Base autre) {
        return new Situation(periode, cible, autre, entree, exemptee, plhExecutoire, source);
    }
}

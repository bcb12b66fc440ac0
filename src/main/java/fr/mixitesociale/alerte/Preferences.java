package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.SujetAlerte;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The digest a person asked for.
 *
 * @param courriel where it goes
 * @param jour of a weekly one
 * @param sujets what it tells of
 * @param version 0 while nothing was saved
 */
public record Preferences(
        @Nullable String courriel, Rythme rythme, DayOfWeek jour, Set<SujetAlerte> sujets, long version) {

    static final Preferences USUELLES =
            new Preferences(null, Rythme.JAMAIS, DayOfWeek.MONDAY, EnumSet.allOf(SujetAlerte.class), 0);

    public Preferences {
        sujets = Set.copyOf(sujets);
    }
}

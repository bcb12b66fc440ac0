package fr.mixitesociale.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the lines of one contract.
 *
 * @param genres kinds of object that may be shown; others never are
 * @param caches kind → ids that may not be shown, whatever else is asked
 * @param parmi kind → ids to look among, null for all
 * @param objetId id of the object, null for all
 * @param champ field, null for all
 * @param auteurs logins, null for all
 * @param depuis first instant, included
 * @param avant last instant, excluded
 */
public record CritereHistorique(
        Set<String> genres,
        Map<String, Set<String>> caches,
        @Nullable Map<String, Set<String>> parmi,
        @Nullable String objetId,
        @Nullable String champ,
        @Nullable Set<String> auteurs,
        @Nullable Instant depuis,
        @Nullable Instant avant) {

    public CritereHistorique {
        genres = Set.copyOf(genres);
        caches = Map.copyOf(caches);
    }

    /** Everything of these kinds but what is hidden. */
    public static CritereHistorique tout(Set<String> genres, Map<String, Set<String>> caches) {
        return new CritereHistorique(genres, caches, null, null, null, null, null, null);
    }
}

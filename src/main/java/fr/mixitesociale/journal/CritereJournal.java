package fr.mixitesociale.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the journal; an empty text asks for everything.
 *
 * @param auteur login, exact
 * @param objet kind of object, exact
 * @param objetId identifier of the object, exact
 * @param depuis first instant, included
 * @param avant last instant, excluded
 */
public record CritereJournal(
        String auteur,
        String objet,
        String objetId,
        @Nullable Instant depuis,
        @Nullable Instant avant) {

    public static final CritereJournal TOUT = new CritereJournal("", "", "", null, null);
}

package fr.mixitesociale.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the journal as it is read: who changed which field of what, when, from what to what. */
public record LigneJournal(
        long id,
        Instant le,
        String auteur,
        String objet,
        String objetId,
        @Nullable String contratId,
        String champ,
        @Nullable String avant,
        @Nullable String apres) {

    /** Longest value a line holds. */
    static final int VALEUR_MAX = 20_000;

    /** End of a value too long for its line. */
    static final String COUPE = " […]";

    /** Whether the value before is only the beginning of what it was: it can be read, not put back. */
    public boolean avantEstCoupe() {
        return estCoupe(avant);
    }

    /** Whether the value after is only the beginning of what it was. */
    public boolean apresEstCoupe() {
        return estCoupe(apres);
    }

    /** A cut that would fall on half a character is one shorter. */
    private static boolean estCoupe(@Nullable String valeur) {
        return valeur != null && valeur.length() >= VALEUR_MAX - 1 && valeur.endsWith(COUPE);
    }
}

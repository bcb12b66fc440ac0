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
        @Nullable String apres) {}

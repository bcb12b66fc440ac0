package fr.mixitesociale.suivi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often the COPIL of a contract meets, and where it is.
 *
 * @param parAn as article 4 says; null when it does not
 * @param animateur the signatory that convenes it
 * @param revoyureMois months before the term, as article 4 says
 * @param dernier day of the last one held
 * @param prochain day of the next one planned
 */
public record RythmeDuCopil(
        UUID contrat,
        @Nullable Integer parAn,
        @Nullable UUID animateur,
        @Nullable Integer revoyureMois,
        @Nullable LocalDate dernier,
        @Nullable LocalDate prochain) {}

package fr.mixitesociale.copil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A COPIL opened from the portal.
 *
 * @param numero its place among those of the contract, from 1
 * @param reunion the meeting of article 4 it is
 * @param instantane where the contract was when it was opened
 * @param closeLe null while it is open
 * @param compteRendu frozen when it was closed; null before
 */
public record Seance(
        UUID id,
        UUID contrat,
        UUID reunion,
        int numero,
        String intitule,
        LocalDate jour,
        Instant ouverteLe,
        Instantane instantane,
        @Nullable Instant closeLe,
        @Nullable CompteRendu compteRendu) {

    public boolean estClose() {
        return closeLe != null;
    }
}

package fr.mixitesociale.calendrier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step as it stands.
 *
 * @param faite null while it is not dated
 * @param echeance last day; null when no text gives one
 * @param attendue whether it is the next one: at most one of a procedure
 * @param enRetard its day is gone, nothing dates it
 */
public record LigneDeDemarche(
        EtapeSru etape,
        @Nullable EtapeDatee faite,
        @Nullable LocalDate echeance,
        boolean attendue,
        boolean enRetard) {}

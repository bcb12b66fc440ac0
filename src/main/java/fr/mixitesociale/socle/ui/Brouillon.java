package fr.mixitesociale.socle.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text typed in this tab that never reached the server.
 *
 * @param lu canonical value that the person had before them
 * @param version version of the object then
 */
public record Brouillon(
        CleBrouillon cle, String texte, @Nullable String lu, long version, Instant le) {}

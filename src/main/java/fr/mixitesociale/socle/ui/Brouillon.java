package fr.mixitesociale.socle.ui;

import fr.mixitesociale.socle.Saisie;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text typed in this tab that never reached the server.
 *
 * @param lu canonical value that the person had before them
 * @param version version of the object then
 */
public record Brouillon(
        CleBrouillon cle, String texte, @Nullable String lu, long version, Instant le) {

    /** The same save as if it were typed now over what the person read then: it merges, or collides and asks. */
    public Saisie saisie() {
        return Saisie.champ(cle.id(), version, cle.champ(), lu, texte);
    }
}

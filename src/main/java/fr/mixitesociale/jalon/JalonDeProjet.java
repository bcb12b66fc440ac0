package fr.mixitesociale.jalon;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one milestone of one project stands.
 *
 * @param prevu date expected, as last told
 * @param reel date on which it was reached
 * @param responsable who answers for it: a person or a signatory, as typed
 */
public record JalonDeProjet(
        UUID projetId,
        Jalon jalon,
        StatutJalon statut,
        @Nullable LocalDate prevu,
        @Nullable LocalDate reel,
        @Nullable String responsable,
        long version)
        implements Serializable {

    /** A milestone nobody has touched yet. */
    public static JalonDeProjet nouveau(UUID projet, Jalon jalon) {
        return new JalonDeProjet(projet, jalon, StatutJalon.NON_COMMENCE, null, null, null, 0);
    }

    /** Whether its expected date is past and nothing says that it was reached. */
    public boolean estEnRetard(LocalDate jour) {
        return !statut.estClos() && reel == null && prevu != null && prevu.isBefore(jour);
    }
}

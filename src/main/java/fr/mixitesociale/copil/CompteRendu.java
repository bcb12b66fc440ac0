package fr.mixitesociale.copil;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a COPIL, all they say: frozen when it is closed, put together anew at each reading before.
 *
 * @param contrat « Aubrac-sur-Mirande »
 * @param periode « 2026-2028 »
 * @param propos what was said, as typed in the meeting; null when nothing was
 * @param constats the titles of the scenes, with what they show
 * @param changements since the last COPIL, in sentences
 */
public record CompteRendu(
        int numero,
        String contrat,
        String periode,
        String intitule,
        LocalDate jour,
        @Nullable String lieu,
        @Nullable String ordreDuJour,
        @Nullable String propos,
        List<Personne> participants,
        List<DecisionFigee> decisions,
        List<String> constats,
        List<String> changements) {

    public CompteRendu {
        participants = List.copyOf(participants);
        decisions = List.copyOf(decisions);
        constats = List.copyOf(constats);
        changements = List.copyOf(changements);
    }

    /** @param presence in words */
    public record Personne(
            String organisme, String nom, @Nullable String fonction, String presence) {}

    /** @param porteur empty while nobody is named */
    public record DecisionFigee(
            String texte, String porteur, @Nullable LocalDate echeance) {}
}

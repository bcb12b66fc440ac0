package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked to a meeting.
 *
 * @param organisme name of the signatory or of the partner
 * @param valeurs canonical value of every field that holds something
 */
public record FicheParticipant(
        UUID id,
        long version,
        String organisme,
        String nom,
        @Nullable String fonction,
        Presence presence,
        Map<ChampParticipant, String> valeurs) {

    static FicheParticipant de(Participant participant, Contrat contrat) {
        return new FicheParticipant(
                participant.id,
                participant.version(),
                participant.signataire == null
                        ? Objects.requireNonNullElse(participant.organisme, "")
                        : contrat.signataire(participant.signataire)
                                .map(Signataire::nom)
                                .orElse(""),
                participant.nom,
                participant.fonction,
                participant.presence,
                Valeurs.de(participant, ChampParticipant.class));
    }
}

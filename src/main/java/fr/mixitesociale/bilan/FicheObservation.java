package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a signatory says of the bilan, as a person sees it.
 *
 * @param texte null while nothing is written
 * @param le when it was last changed; null with it
 * @param lectureSeule why this person does not write it, and who may; null when they may
 */
public record FicheObservation(
        UUID id,
        long version,
        UUID signataire,
        String auteur,
        @Nullable String texte,
        @Nullable Instant le,
        @Nullable String lectureSeule)
        implements Serializable {

    /** One a signatory, written or not, in the order of the contract. */
    static List<FicheObservation> de(Participation participation, List<ObservationBilan> ecrites) {
        Map<UUID, ObservationBilan> parSignataire =
                ecrites.stream().collect(Collectors.toMap(ecrite -> ecrite.signataire, Function.identity()));
        return participation.contrat().signataires().stream()
                .map(signataire -> de(participation, signataire, parSignataire.get(signataire.id())))
                .toList();
    }

    private static FicheObservation de(
            Participation participation, Signataire signataire, @Nullable ObservationBilan ecrite) {
        return new FicheObservation(
                ObservationBilan.id(signataire.id()),
                ecrite == null ? 0 : ecrite.version(),
                signataire.id(),
                signataire.nom(),
                ecrite == null ? null : ecrite.texte,
                ecrite == null ? null : ecrite.modifieLe,
                DroitObservation.refus(participation, signataire));
    }
}

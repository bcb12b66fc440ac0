package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided.
 *
 * @param porteur who carries it out: the signatory, the service or person there; empty while nobody does
 * @param valeurs canonical value of every field that holds something
 */
public record FicheDecision(
        UUID id,
        long version,
        UUID reunion,
        String texte,
        String porteur,
        @Nullable LocalDate echeance,
        boolean faite,
        Map<ChampDecision, String> valeurs) {

    static FicheDecision de(DecisionReunion decision, Contrat contrat) {
        @Nullable
        String signataire = decision.signataire == null
                ? null
                : contrat.signataire(decision.signataire).map(Signataire::nom).orElse(null);
        return new FicheDecision(
                decision.id,
                decision.version(),
                decision.reunion,
                decision.texte,
                Stream.of(signataire, decision.responsable)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                decision.echeance,
                decision.faite,
                Valeurs.de(decision, ChampDecision.class));
    }

    public boolean estEnRetardLe(LocalDate jour) {
        return !faite && echeance != null && echeance.isBefore(jour);
    }
}

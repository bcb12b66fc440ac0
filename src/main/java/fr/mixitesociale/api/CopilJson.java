package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.copil.EtatDuCopil;
import fr.mixitesociale.copil.Seance;
import fr.mixitesociale.suivi.FicheDecision;
import fr.mixitesociale.suivi.FicheReunion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The COPIL of a contract. */
@Schema(name = "Copil")
record CopilJson(List<ReunionJson> reunions) {

    /** One meeting, and its place among those opened from the portal. */
    @Schema(name = "ReunionDuCopil")
    record ReunionJson(
            @Schema(description = "Place parmi les comités ouverts depuis le portail, à partir de 1 ; absent sinon")
            @Nullable
            Integer numero,

            LocalDate date,
            String intitule,

            @Schema(allowableValues = {"PREVUE", "TENUE", "ANNULEE"})
            String statut,

            @Schema(description = "Vrai quand le compte rendu est figé")
            boolean close,

            List<DecisionJson> decisions) {

        static ReunionJson de(FicheReunion reunion, List<Seance> seances) {
            @Nullable
            Seance seance = seances.stream()
                    .filter(une -> une.reunion().equals(reunion.id()))
                    .findFirst()
                    .orElse(null);
            return new ReunionJson(
                    seance == null ? null : seance.numero(),
                    reunion.jour(),
                    reunion.intitule(),
                    reunion.statut().name(),
                    seance != null && seance.estClose(),
                    reunion.decisions().stream().map(DecisionJson::de).toList());
        }
    }

    /** What it decided. */
    @Schema(name = "DecisionDuCopil")
    record DecisionJson(
            String texte,
            @Nullable String porteur,
            @Nullable LocalDate echeance,
            @JsonProperty("faite") boolean faite) {

        static DecisionJson de(FicheDecision decision) {
            return new DecisionJson(
                    decision.texte(),
                    decision.porteur().isEmpty() ? null : decision.porteur(),
                    decision.echeance(),
                    decision.faite());
        }
    }

    static CopilJson de(EtatDuCopil etat) {
        return new CopilJson(etat.reunions().stream()
                .map(reunion -> ReunionJson.de(reunion, etat.seances()))
                .toList());
    }
}

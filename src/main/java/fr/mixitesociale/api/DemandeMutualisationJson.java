package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a pooling, for the OpenAPI description: it is read field by field ({@link LectureMutualisation}). */
@Schema(
        name = "DemandeMutualisation",
        description = "Les communes d’un EPCI, chacune avec ses chiffres et l’objectif qu’elle prendrait.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record DemandeMutualisationJson(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "\\d{4}-\\d{4}", example = "2023-2025")
        String periode,

        @JsonProperty("plh_executoire")
        @Schema(description = "Un PLH exécutoire couvre l’EPCI ; null : non renseigné", example = "true")
        @Nullable
        Boolean plhExecutoire,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<PartJson> communes) {

    @Schema(name = "PartMutualisee", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record PartJson(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "A")
            String nom,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "0", example = "85")
            int objectif,

            @Nullable Integer rp,
            @Nullable Integer lls,

            @JsonProperty("taux_cible") @Nullable BigDecimal tauxCible,

            @Schema(description = "À la place de « rp » et « lls », avec « taux »", example = "500") @Nullable
            BigDecimal deficit,

            @Schema(example = "33") @Nullable BigDecimal taux,

            @JsonProperty("nouvelle_entrante") @Schema(allowableValues = {"premiere", "deuxieme", "en_cours"}) @Nullable
            String nouvelleEntrante,

            @Nullable Integer population) {}
}

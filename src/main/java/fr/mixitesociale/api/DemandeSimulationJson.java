package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.droit.regles.Entree;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The body of a simulation, for the OpenAPI description: it is read field by field ({@link LectureSimulation}). */
@Schema(
        name = "DemandeSimulation",
        description =
                "Un champ omis vaut null : inconnu. « rp » et « lls » vont ensemble, avec « taux_cible » ; « deficit » seul peut"
                        + " les remplacer, alors avec « taux ». Un champ inconnu est refusé.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record DemandeSimulationJson(
        @Schema(description = "Résidences principales", minimum = "1", maximum = "10000000", example = "10000")
        @Nullable
        Integer rp,

        @Schema(description = "Logements locatifs sociaux, au plus « rp »", minimum = "0", example = "1500") @Nullable
        Integer lls,

        @JsonProperty("taux_cible")
        @Schema(
                description = "Taux cible en pour cent",
                allowableValues = {"20", "25"},
                example = "25")
        @Nullable
        BigDecimal tauxCible,

        @Schema(
                description = "Période triennale",
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "\\d{4}-\\d{4}",
                example = "2023-2025")
        String periode,

        @JsonProperty("nouvelle_entrante")
        @Schema(
                description = "Commune nouvellement entrante (VIII)",
                allowableValues = {"premiere", "deuxieme", "en_cours"})
        @Nullable
        Entree nouvelleEntrante,

        @Schema(description = "Déficit saisi, sans « rp » ni « lls » ; deux décimales au plus") @Nullable
        BigDecimal deficit,

        @Schema(description = "Part du déficit à rattraper, avec « deficit » : l’une de celles de la période") @Nullable
        BigDecimal taux,

        @Schema(description = "Habitants", minimum = "0", example = "12000") @Nullable
        Integer population,

        @JsonProperty("plh_executoire")
        @Schema(description = "Un PLH exécutoire couvre l’EPCI ; null : non renseigné", example = "true")
        @Nullable
        Boolean plhExecutoire) {}

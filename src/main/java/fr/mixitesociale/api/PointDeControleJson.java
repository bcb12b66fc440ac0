package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.contrat.PointDeControle;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One point of the control before signature. */
@Schema(name = "PointDeControle")
record PointDeControleJson(
        @Schema(description = "Code stable du point", example = "procedure.deliberations")
        String code,

        @Schema(
                description = "BLOQUANT : la loi s’y oppose. RECOMMANDE : le guide s’en écarte, un motif écrit suffit",
                example = "BLOQUANT")
        String gravite,

        @Schema(description = "Étape avant laquelle il compte : PROJET ou SIGNATURE", example = "SIGNATURE")
        String jalon,

        @Schema(description = "Ce qui manque et quoi faire") String phrase,

        @Schema(description = "Article du code ou page du guide", example = "art. L. 302-8, VII CCH")
        String article,

        @Schema(description = "Onglet du contrat où le point se règle", example = "objectifs")
        String onglet,

        @Schema(description = "Code INSEE de la commune concernée, absent pour tout le contrat")
        @JsonProperty("code_insee")
        @Nullable
        String codeInsee) {

    static PointDeControleJson de(PointDeControle point) {
        return new PointDeControleJson(
                point.code(),
                point.gravite().name(),
                point.jalon().name(),
                point.phrase(),
                point.source(),
                point.onglet(),
                point.commune());
    }
}

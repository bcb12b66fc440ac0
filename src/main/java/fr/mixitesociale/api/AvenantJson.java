package fr.mixitesociale.api;

import fr.mixitesociale.procedure.AvenantsConsultation.Article;
import fr.mixitesociale.procedure.FicheAvenant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One avenant of a contract. */
@Schema(name = "Avenant")
record AvenantJson(
        @Schema(description = "Numéro dans le contrat", example = "1")
        int numero,

        @Schema(description = "ELABORATION, PROJET, SIGNATURE_OUVERTE ou EN_VIGUEUR", example = "EN_VIGUEUR")
        String statut,

        @Schema(description = "Le statut en mots", example = "signé")
        String etat,

        @Schema(description = "Motifs, tels qu’ils s’impriment")
        String motif,

        @Schema(description = "Articles qu’il ouvre") List<String> articles,

        @Schema(description = "Premier jour d’effet, absent avant la dernière signature") @Nullable
        LocalDate effet,

        @Schema(description = "Empreinte SHA-256 du contrat consolidé, absente avant la dernière signature") @Nullable
        String empreinte) {

    static AvenantJson de(FicheAvenant fiche) {
        return new AvenantJson(
                fiche.avenant().numero(),
                fiche.avenant().statut().name(),
                fiche.avenant().etat(),
                fiche.avenant().motif(),
                fiche.articles().stream().map(Article::cle).toList(),
                fiche.effet(),
                fiche.empreinte());
    }
}

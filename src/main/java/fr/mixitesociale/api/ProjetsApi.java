package fr.mixitesociale.api;

import fr.mixitesociale.projet.ProjetsConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Projects of a contract of the caller: what they may not see is not there. */
@RestController
@Tag(name = "Contrats")
class ProjetsApi {

    private final ProjetsConsultation projets;

    ProjetsApi(ProjetsConsultation projets) {
        this.projets = projets;
    }

    @GetMapping("/api/v1/contrats/{id}/projets")
    @Operation(summary = "Les projets d’un contrat (article 3), dans l’ordre de la liste")
    @ApiResponse(responseCode = "200", description = "Un élément par projet ; vide sans projet")
    @ApiResponse(
            responseCode = "404",
            description = "Aucun contrat de cet identifiant n’est ouvert à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    List<ProjetJson> projets(@PathVariable UUID id) {
        return projets.tous(id).stream().map(ProjetJson::de).toList();
    }
}

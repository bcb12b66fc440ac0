package fr.mixitesociale.api;

import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files joined to a contract: always an attachment, so that a browser never shows one as a page of the portal. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/pieces")
@Tag(name = "Contrats")
class PiecesApi {

    private final PiecesConsultation pieces;

    PiecesApi(PiecesConsultation pieces) {
        this.pieces = pieces;
    }

    @GetMapping("/{piece}")
    @Operation(summary = "Une pièce jointe à un objet du contrat")
    @ApiResponse(responseCode = "200", description = "Le fichier, tel qu’il a été déposé")
    @ApiResponse(
            responseCode = "404",
            description = "Aucune pièce de cet identifiant n’est ouverte à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> piece(@PathVariable UUID id, @PathVariable UUID piece) {
        Piece.Contenu contenu = pieces.contenu(id, piece);
        return FichierRendu.de(
                contenu.piece().nom(),
                MediaType.parseMediaType(contenu.piece().type().media()),
                contenu.octets());
    }
}

package fr.mixitesociale.api;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.copil.DocumentsDuCopil;
import fr.mixitesociale.copil.SeancesConsultation;
import fr.mixitesociale.document.Fichier;
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

/** The COPIL of a contract, for its signatories. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/copil")
@Tag(name = "Contrats")
class CopilApi {

    private final SeancesConsultation seances;
    private final DocumentsDuCopil documents;

    CopilApi(SeancesConsultation seances, DocumentsDuCopil documents) {
        this.seances = seances;
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "Les comités de pilotage du contrat et leurs décisions")
    @ApiResponse(responseCode = "200", description = "Un élément par réunion de nature COPIL, la plus ancienne d’abord")
    @ContratAbsent
    CopilJson lister(@PathVariable UUID id) {
        return CopilJson.de(seances.lire(id));
    }

    @GetMapping("/{numero}/compte-rendu.docx")
    @Operation(summary = "Le compte rendu d’un comité ouvert depuis le portail, au format Word")
    @ApiResponse(responseCode = "200", description = "Figé quand le comité est clos, projet de compte rendu sinon")
    @ApiResponse(
            responseCode = "404",
            description = "Ni ce contrat ni ce comité ne sont ouverts à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> compteRendu(@PathVariable UUID id, @PathVariable int numero) {
        Fichier fichier = documents.compteRendu(id, numero, Format.DOCX);
        return FichierRendu.de(fichier.nom(), MediaType.parseMediaType(fichier.type()), fichier.contenu());
    }
}

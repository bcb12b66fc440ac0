package fr.mixitesociale.api;

import fr.mixitesociale.bilan.BilanConsultation;
import fr.mixitesociale.bilan.DocumentsDuBilan;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.document.Fichier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bilan triennal of a contract, for its signatories. */
@RestController
@RequestMapping("/api/v1/contrats/{id}")
@Tag(name = "Contrats")
@ApiResponse(
        responseCode = "404",
        description = "Aucun contrat de cet identifiant n’est ouvert à l’appelant",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
class BilanApi {

    private final BilanConsultation bilans;
    private final DocumentsDuBilan documents;

    BilanApi(BilanConsultation bilans, DocumentsDuBilan documents) {
        this.bilans = bilans;
        this.documents = documents;
    }

    @GetMapping("/bilan")
    @Operation(summary = "Le bilan triennal : réalisé, engagements et preuves, difficultés, observations, suites")
    @ApiResponse(responseCode = "200", description = "Les chiffres du jour ; « fini » dit si la période est terminée")
    BilanJson lire(@PathVariable UUID id) {
        return BilanJson.de(bilans.lire(id));
    }

    @GetMapping("/bilan.docx")
    @Operation(summary = "Le bilan triennal au format Word")
    @ApiResponse(responseCode = "200", description = "Le document")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        return envoyer(documents.ecrire(id, Format.DOCX));
    }

    @GetMapping("/bilan.pdf")
    @Operation(summary = "Le bilan triennal au format PDF")
    @ApiResponse(responseCode = "200", description = "Le document")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return envoyer(documents.ecrire(id, Format.PDF));
    }

    @GetMapping("/bilan.zip")
    @Operation(summary = "Le bilan triennal avec ses preuves et l’empreinte de chaque fichier")
    @ApiResponse(responseCode = "200", description = "L’archive")
    ResponseEntity<byte[]> archive(@PathVariable UUID id) {
        return envoyer(documents.archive(id));
    }

    private static ResponseEntity<byte[]> envoyer(Fichier fichier) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fichier.nom(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(fichier.contenu());
    }
}

package fr.mixitesociale.api;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.document.ArchiveContrat;
import fr.mixitesociale.document.DocumentsService;
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

/** The contract as files, in every status: what the « Document » tab gives. */
@RestController
@RequestMapping("/api/v1/contrats/{id}")
@Tag(name = "Contrats")
class DocumentsApi {

    private final DocumentsService documents;
    private final ArchiveContrat archive;

    DocumentsApi(DocumentsService documents, ArchiveContrat archive) {
        this.documents = documents;
        this.archive = archive;
    }

    @GetMapping("/document.docx")
    @Operation(summary = "Le texte du contrat, au format Word")
    @ApiResponse(responseCode = "200", description = "Le texte tel qu’il est ; un projet a son squelette complet")
    @ApiResponse(
            responseCode = "404",
            description = "Aucun contrat de cet identifiant n’est ouvert à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        return fichier(documents.ecrire(id, Format.DOCX));
    }

    @GetMapping("/document.pdf")
    @Operation(summary = "Le texte du contrat, en PDF accessible (PDF/UA)")
    @ApiResponse(responseCode = "200", description = "Le texte tel qu’il est ; un projet a son squelette complet")
    @ApiResponse(
            responseCode = "404",
            description = "Aucun contrat de cet identifiant n’est ouvert à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return fichier(documents.ecrire(id, Format.PDF));
    }

    @GetMapping("/archive.zip")
    @Operation(summary = "Tout le contrat : textes, listes, données, pièces jointes, et leurs empreintes SHA-256")
    @ApiResponse(responseCode = "200", description = "Une archive ZIP ; son manifeste dit ce qu’elle contient")
    @ApiResponse(
            responseCode = "404",
            description = "Aucun contrat de cet identifiant n’est ouvert à l’appelant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> archive(@PathVariable UUID id) {
        return fichier(archive.ecrire(id));
    }

    private static ResponseEntity<byte[]> fichier(Fichier fichier) {
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

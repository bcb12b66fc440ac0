package fr.mixitesociale.api;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.document.ArchiveContrat;
import fr.mixitesociale.document.DocumentsService;
import fr.mixitesociale.document.Fichier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The contract as files, in every status: what the « Document » tab gives. */
@RestController
@RequestMapping("/api/v1/contrats/{id}")
@Tag(name = "Contrats")
class DocumentsApi {

    private static final String AU =
            "Jour dont on veut le texte en vigueur (2027-03-12) ; sans lui, le dernier texte signé, ou le projet";

    private final DocumentsService documents;
    private final ArchiveContrat archive;

    DocumentsApi(DocumentsService documents, ArchiveContrat archive) {
        this.documents = documents;
        this.archive = archive;
    }

    @GetMapping("/document.docx")
    @Operation(summary = "Le texte du contrat, au format Word")
    @ApiResponse(
            responseCode = "200",
            description = "Le texte signé d’un contrat en vigueur ; un projet a son squelette complet")
    @ContratAbsent
    @ApiResponse(
            responseCode = "422",
            description = "Aucun texte n’était en vigueur ce jour-là",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> docx(
            @PathVariable UUID id,
            @Parameter(description = AU) @RequestParam(required = false) @Nullable LocalDate au) {
        return fichier(au == null ? documents.ecrire(id, Format.DOCX) : documents.ecrireAu(id, Format.DOCX, au));
    }

    @GetMapping("/document.pdf")
    @Operation(summary = "Le texte du contrat, en PDF accessible (PDF/UA)")
    @ApiResponse(
            responseCode = "200",
            description = "Le texte signé d’un contrat en vigueur ; un projet a son squelette complet")
    @ContratAbsent
    @ApiResponse(
            responseCode = "422",
            description = "Aucun texte n’était en vigueur ce jour-là",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @Parameter(description = AU) @RequestParam(required = false) @Nullable LocalDate au) {
        return fichier(au == null ? documents.ecrire(id, Format.PDF) : documents.ecrireAu(id, Format.PDF, au));
    }

    @GetMapping("/archive.zip")
    @Operation(summary = "Tout le contrat : textes, listes, données, pièces jointes, et leurs empreintes SHA-256")
    @ApiResponse(responseCode = "200", description = "Une archive ZIP ; son manifeste dit ce qu’elle contient")
    @ContratAbsent
    ResponseEntity<byte[]> archive(@PathVariable UUID id) {
        return fichier(archive.ecrire(id));
    }

    static ResponseEntity<byte[]> fichier(Fichier fichier) {
        return FichierRendu.de(fichier.nom(), MediaType.parseMediaType(fichier.type()), fichier.contenu());
    }
}

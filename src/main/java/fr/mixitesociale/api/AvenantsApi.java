package fr.mixitesociale.api;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.procedure.AvenantsConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The avenants of a contract, and their texts: what the « Avenants » tab gives. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/avenants")
@Tag(name = "Contrats")
class AvenantsApi {

    private final AvenantsConsultation avenants;

    AvenantsApi(AvenantsConsultation avenants) {
        this.avenants = avenants;
    }

    @GetMapping
    @Operation(summary = "Les avenants signés ou en cours, du premier au dernier")
    @ApiResponse(responseCode = "200", description = "Vide pour un contrat qui n’a pas été modifié")
    @ContratAbsent
    List<AvenantJson> avenants(@PathVariable UUID id) {
        return avenants.duContrat(id).stream()
                .filter(fiche -> fiche.avenant().statut() != StatutContrat.ABANDONNE)
                .map(AvenantJson::de)
                .toList();
    }

    @GetMapping("/{numero}/document.docx")
    @Operation(summary = "L’avenant lui-même, au format Word")
    @ApiResponse(responseCode = "200", description = "Le texte figé d’un avenant signé, sinon son projet")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, @PathVariable int numero) {
        return DocumentsApi.fichier(avenant(id, numero, Format.DOCX));
    }

    @GetMapping("/{numero}/document.pdf")
    @Operation(summary = "L’avenant lui-même, en PDF accessible (PDF/UA)")
    @ApiResponse(responseCode = "200", description = "Le texte figé d’un avenant signé, sinon son projet")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int numero) {
        return DocumentsApi.fichier(avenant(id, numero, Format.PDF));
    }

    @GetMapping("/{numero}/consolide.docx")
    @Operation(summary = "Le contrat consolidé par cet avenant, au format Word")
    @ApiResponse(responseCode = "200", description = "Le fichier figé d’un avenant signé, sinon son projet")
    ResponseEntity<byte[]> consolideDocx(@PathVariable UUID id, @PathVariable int numero) {
        return DocumentsApi.fichier(consolide(id, numero, Format.DOCX));
    }

    @GetMapping("/{numero}/consolide.pdf")
    @Operation(summary = "Le contrat consolidé par cet avenant, en PDF accessible (PDF/UA)")
    @ApiResponse(responseCode = "200", description = "Le fichier figé d’un avenant signé, sinon son projet")
    ResponseEntity<byte[]> consolidePdf(@PathVariable UUID id, @PathVariable int numero) {
        return DocumentsApi.fichier(consolide(id, numero, Format.PDF));
    }

    private Fichier avenant(UUID id, int numero, Format format) {
        return new Fichier(
                "avenant-%d.%s".formatted(numero, format.extension()),
                format.typeMime(),
                avenants.fichier(id, numero, format));
    }

    private Fichier consolide(UUID id, int numero, Format format) {
        return new Fichier(
                "contrat-avenant-%d.%s".formatted(numero, format.extension()),
                format.typeMime(),
                avenants.fichierConsolide(id, numero, format));
    }
}

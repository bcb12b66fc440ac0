package fr.mixitesociale.api;

import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.ImportsConsultation;
import fr.mixitesociale.inventaire.ModeleComplement;
import fr.mixitesociale.inventaire.Progres;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of inventories by other programs. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports", description = "Fichier national SRU, compléments des DDT, historiques")
class ImportsApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportService imports;
    private final ImportsConsultation passes;
    private final ModeleComplement modele;

    ImportsApi(ImportService imports, ImportsConsultation passes, ModeleComplement modele) {
        this.imports = imports;
        this.passes = passes;
        this.modele = modele;
    }

    @PostMapping("/inventaires")
    @Operation(
            summary = "Importer un fichier d’inventaires",
            description =
                    "Tout ou rien. Le même fichier une seconde fois donne le même rapport avec 0 ligne enregistrée.")
    @ApiResponse(responseCode = "200", description = "Fichier importé, ou déjà importé")
    @FichierAttendu
    @ApiResponse(
            responseCode = "403",
            description = "Rôle ou territoire insuffisant",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Fichier refusé : « erreurs » donne la ligne, la colonne, la valeur et le message",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "503",
            description = "Trop d’imports en cours : « Retry-After » dit quand revenir",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    RapportJson importer(
            @RequestPart("fichier") @Parameter(description = "CSV ou XLSX, 20 Mo au plus") MultipartFile fichier)
            throws IOException {
        FichierRecu recu = FichierRecu.de(fichier);
        return RapportJson.de(imports.importer(recu.nom(), recu.contenu(), Progres.SILENCIEUX));
    }

    @GetMapping
    @Operation(summary = "Imports passés, le plus récent d’abord")
    List<ImportJson> imports(
            @RequestParam(defaultValue = "0") int decalage, @RequestParam(defaultValue = "50") int limite) {
        return passes.imports(decalage, limite).stream().map(ImportJson::de).toList();
    }

    @GetMapping("/modele.csv")
    @Operation(summary = "Modèle de complément, CSV")
    ResponseEntity<byte[]> modeleCsv() {
        return FichierRendu.de("complement-sru.csv", CSV, modele.csv());
    }

    @GetMapping("/modele.xlsx")
    @Operation(summary = "Modèle de complément, XLSX avec mode d’emploi")
    ResponseEntity<byte[]> modeleXlsx() {
        return FichierRendu.de("complement-sru.xlsx", FichierRendu.XLSX, modele.xlsx());
    }
}

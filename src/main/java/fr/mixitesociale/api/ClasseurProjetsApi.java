package fr.mixitesociale.api;

import fr.mixitesociale.projet.ClasseurService;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.LotsService;
import fr.mixitesociale.projet.Reimport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The list of projects as a workbook that goes away and comes back. */
@RestController
@RequestMapping("/api/v1/contrats/{id}")
@Tag(name = "Contrats")
class ClasseurProjetsApi {

    private final ClasseurService classeur;
    private final LotsService lots;

    ClasseurProjetsApi(ClasseurService classeur, LotsService lots) {
        this.classeur = classeur;
        this.lots = lots;
    }

    @GetMapping("/projets.xlsx")
    @Operation(
            summary = "La liste complète des projets, à modifier hors ligne",
            description = "Chaque ligne porte un identifiant caché : le classeur trié ou complété se réimporte.")
    @ApiResponse(responseCode = "200", description = "Un classeur XLSX")
    @ContratAbsent
    ResponseEntity<byte[]> emporter(@PathVariable UUID id) {
        return FichierRendu.de("projets.xlsx", FichierRendu.XLSX, classeur.emporter(id));
    }

    @PostMapping("/projets/import")
    @Operation(
            summary = "Reprendre un classeur de projets",
            description =
                    "Avec « apercu=true », dit la différence et n’écrit rien. Sinon l’applique en une fois, avec les"
                            + " droits de l’appelant : une cellule qu’il ne peut que proposer est proposée, une cellule changée en"
                            + " ligne depuis l’export est refusée, un projet retiré du fichier n’est supprimé que si"
                            + " « suppressions=true ».")
    @ApiResponse(responseCode = "200", description = "La différence, ou ce qui en a été écrit")
    @FichierAttendu
    @ApiResponse(
            responseCode = "403",
            description = "La liste ne se modifie plus dans ce statut du contrat",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ContratAbsent
    @ApiResponse(
            responseCode = "422",
            description = "Classeur refusé : « erreurs » donne la ligne, la colonne, la valeur et le message",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ReimportJson reprendre(
            @PathVariable UUID id,
            @RequestPart("fichier") @Parameter(description = "Le classeur XLSX, 20 Mo au plus") MultipartFile fichier,
            @RequestParam(defaultValue = "false") boolean apercu,
            @RequestParam(defaultValue = "false") boolean suppressions)
            throws IOException {
        FichierRecu recu = FichierRecu.de(fichier);
        Reimport reimport = classeur.comparer(id, recu.nom(), recu.contenu());
        if (apercu) {
            return ReimportJson.apercu(reimport);
        }
        LotProjets lot = Reimport.lot(
                reimport.ajouts(), reimport.modifications(), suppressions ? reimport.suppressions() : List.of());
        return ReimportJson.resultat(reimport, lots.appliquer(id, lot, null), suppressions);
    }
}

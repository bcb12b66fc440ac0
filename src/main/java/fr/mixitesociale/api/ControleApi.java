package fr.mixitesociale.api;

import fr.mixitesociale.procedure.ProcedureConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a contract lacks to be signed. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/controle")
@Tag(name = "Contrats")
class ControleApi {

    private final ProcedureConsultation procedure;

    ControleApi(ProcedureConsultation procedure) {
        this.procedure = procedure;
    }

    @GetMapping
    @Operation(
            summary = "Ce qui manque pour signer : la loi d’abord, chaque point avec son article ou sa page du guide")
    @ApiResponse(responseCode = "200", description = "Un élément par point ; vide quand rien ne manque")
    @ContratAbsent
    List<PointDeControleJson> controle(@PathVariable UUID id) {
        return procedure.controles(id).stream().map(PointDeControleJson::de).toList();
    }
}

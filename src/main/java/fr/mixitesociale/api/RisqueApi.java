package fr.mixitesociale.api;

import fr.mixitesociale.risque.RisqueConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a contract is: its projects against its objective, for its signatories. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/risque")
@Tag(name = "Contrats")
class RisqueApi {

    private final RisqueConsultation risque;

    RisqueApi(RisqueConsultation risque) {
        this.risque = risque;
    }

    @GetMapping
    @Operation(summary = "L’objectif et les projets : sécurisés, probables, à risque, et pourquoi")
    @ApiResponse(responseCode = "200", description = "Les chiffres du jour, recalculés à chaque appel")
    @ContratAbsent
    RisqueJson lire(@PathVariable UUID id) {
        return RisqueJson.de(risque.duContrat(id));
    }
}

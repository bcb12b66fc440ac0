package fr.mixitesociale.api;

import fr.mixitesociale.engagement.EngagementsConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Article 1 of a contract, for its signatories. */
@RestController
@RequestMapping("/api/v1/contrats/{id}/engagements")
@Tag(name = "Contrats")
class EngagementsApi {

    private final EngagementsConsultation engagements;

    EngagementsApi(EngagementsConsultation engagements) {
        this.engagements = engagements;
    }

    @GetMapping
    @Operation(summary = "Les engagements du contrat, thème par thème")
    @ApiResponse(responseCode = "200", description = "Un élément par engagement ; vide sans engagement")
    @ContratAbsent
    List<EngagementJson> lister(@PathVariable UUID id) {
        return engagements.lister(id).stream().map(EngagementJson::de).toList();
    }
}

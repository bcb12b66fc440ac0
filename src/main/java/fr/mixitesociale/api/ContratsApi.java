package fr.mixitesociale.api;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.territoire.Referentiel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contracts of the caller: someone else's answers as an absent one. */
@RestController
@RequestMapping("/api/v1/contrats")
@Tag(name = "Contrats", description = "Contrats de mixité sociale dont l’appelant est signataire")
class ContratsApi {

    private final ContratsConsultation contrats;
    private final Referentiel referentiel;

    ContratsApi(ContratsConsultation contrats, Referentiel referentiel) {
        this.contrats = contrats;
        this.referentiel = referentiel;
    }

    @GetMapping
    @Operation(summary = "Les contrats dont l’appelant est signataire, période la plus récente d’abord")
    @ApiResponse(responseCode = "200", description = "Un élément par contrat ; vide sans contrat")
    List<ContratJson> lister() {
        return contrats.mesContrats().stream()
                .map(contrat -> ContratJson.de(contrat, referentiel))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Un contrat")
    @ApiResponse(responseCode = "200", description = "Le contrat")
    @ContratAbsent
    ContratJson contrat(@PathVariable UUID id) {
        return contrats.participation(id)
                .map(Participation::contrat)
                .map(contrat -> ContratJson.de(contrat, referentiel))
                .orElseThrow(ContratIntrouvable::new);
    }
}

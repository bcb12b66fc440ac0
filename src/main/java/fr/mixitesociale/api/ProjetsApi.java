package fr.mixitesociale.api;

import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.jalon.JalonsConsultation;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.projet.ProjetsConsultation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Projects of a contract of the caller: what they may not see is not there. */
@RestController
@Tag(name = "Contrats")
class ProjetsApi {

    private final ProjetsConsultation projets;
    private final JalonsConsultation jalons;
    private final Clock horloge;

    ProjetsApi(ProjetsConsultation projets, JalonsConsultation jalons, Clock horloge) {
        this.projets = projets;
        this.jalons = jalons;
        this.horloge = horloge;
    }

    @GetMapping("/api/v1/contrats/{id}/projets")
    @Operation(summary = "Les projets d’un contrat (article 3) et leurs jalons, dans l’ordre de la liste")
    @ApiResponse(responseCode = "200", description = "Un élément par projet ; vide sans projet")
    @ContratAbsent
    List<ProjetJson> projets(@PathVariable UUID id) {
        LocalDate jour = LocalDate.now(horloge);
        Map<UUID, List<JalonJson>> etapes = jalons.tous(id, CritereJalons.TOUS).stream()
                .collect(Collectors.toMap(SuiviProjet::id, suivi -> JalonJson.tous(suivi, jour)));
        return projets.tous(id).stream()
                .map(projet -> ProjetJson.de(projet, etapes.getOrDefault(projet.id(), List.of())))
                .toList();
    }
}

package fr.mixitesociale.api;

import fr.mixitesociale.cockpit.Alerte;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.ColonneCockpit;
import fr.mixitesociale.cockpit.CriterePilotage;
import fr.mixitesociale.cockpit.PilotageConsultation;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.Phrases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cockpit of the caller's own territory, with the filters of the screen. */
@RestController
@RequestMapping("/api/v1/pilotage")
@Tag(name = "Pilotage")
class PilotageApi {

    private final PilotageConsultation pilotage;

    PilotageApi(PilotageConsultation pilotage) {
        this.pilotage = pilotage;
    }

    @GetMapping
    @Operation(summary = "Les communes du territoire de l’appelant, leur objectif et leur contrat")
    @ApiResponse(responseCode = "200", description = "Par nom de commune, y compris celles où rien n’a commencé")
    @ApiResponse(
            responseCode = "403",
            description = "Ouvert au préfet, à la DDT, aux EPCI et aux EPT",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    PilotageJson lire(
            @Parameter(description = "Une année de la période ; celle du jour par défaut", example = "2026")
                    @RequestParam(required = false)
                    @Nullable
                    Integer periode,
            @Parameter(description = "Nom ou code INSEE") @RequestParam(required = false) @Nullable String recherche,
            @Parameter(description = "SIREN d’EPCI ou d’EPT") @RequestParam(required = false, defaultValue = "")
                    Set<String> epci,
            @RequestParam(required = false, defaultValue = "") Set<String> stade,
            @RequestParam(required = false, defaultValue = "") Set<String> statut,
            @RequestParam(required = false, defaultValue = "") Set<String> alerte,
            @Parameter(description = "oui : seulement les communes qui ont un objectif")
                    @RequestParam(required = false)
                    @Nullable
                    String objectif) {
        CriterePilotage critere = new CriterePilotage(
                recherche == null || recherche.isBlank() ? null : recherche.strip(),
                epci,
                lire("stade", stade, Stade.values()),
                lire("statut", statut, Statut.values()),
                lire("alerte", alerte, Alerte.values()),
                "oui".equals(objectif));
        Cockpit cockpit = pilotage.lire(periode(periode));
        return PilotageJson.de(cockpit, cockpit.lignes(critere, ColonneCockpit.NOM, true));
    }

    private static @Nullable PeriodeTriennale periode(@Nullable Integer annee) {
        if (annee == null) {
            return null;
        }
        return PeriodeTriennale.de(annee)
                .filter(periode -> annee < 2100)
                .orElseThrow(() -> new ChampRefuse("periode", annee, Phrases.de("api.pilotage.periode")));
    }

    private static <E extends Enum<E>> Set<E> lire(String parametre, Set<String> demandes, E[] valeurs) {
        return demandes.stream()
                .map(demande -> Stream.of(valeurs)
                        .filter(valeur -> valeur.name().equalsIgnoreCase(demande))
                        .findFirst()
                        .orElseThrow(() -> new ChampRefuse(
                                parametre,
                                ChampRefuse.couper(demande),
                                Stream.of(valeurs)
                                        .map(valeur -> valeur.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package fr.mixitesociale.api;

import fr.mixitesociale.acces.AdresseAppelant;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.simulateur.SimulateurService;
import fr.mixitesociale.socle.Phrases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The legal objective for any figures: public, without an account, held to so many requests a minute. */
@RestController
@RequestMapping("/api/v1/simulations")
@Tag(name = "Simulations", description = "Objectif légal d’une commune, sans compte")
class SimulationsApi {

    /** Nine short fields, or two hundred times as many: a longer body is none of ours. */
    private static final int CORPS_MAX = 64 * 1024;

    private final SimulateurService simulateur;
    private final Regles regles;
    private final FreinSimulations frein;

    SimulationsApi(SimulateurService simulateur, Regles regles, FreinSimulations frein) {
        this.simulateur = simulateur;
        this.regles = regles;
        this.frein = frein;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Objectif légal, planchers, PLAI et PLS, avec l’explication de chaque nombre",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DemandeSimulationJson.class),
                                            examples = {
                                                @ExampleObject(name = "Chiffres d’un inventaire", value = """
                                                        {"rp": 10000, "lls": 1500, "taux_cible": 25, "periode": "2023-2025",
                                                         "nouvelle_entrante": null, "population": 12000, "plh_executoire": true}
                                                        """),
                                                @ExampleObject(name = "Déficit seul", value = """
                                                        {"deficit": 500, "taux": 33, "periode": "2023-2025"}
                                                        """)
                                            })))
    @ApiResponse(responseCode = "200", description = "L’objectif et son explication")
    @ApiResponse(
            responseCode = "400",
            description = "Champ refusé : « champ », « valeur » reçue, « attendu »",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            examples = @ExampleObject("""
                                    {"title": "Demande incomplète", "status": 400, "detail": "Champ « lls » : attendu …",
                                     "champ": "lls", "valeur": "beaucoup", "attendu": "un entier entre 0 et 10 000"}
                                    """)))
    @ApiResponse(
            responseCode = "415",
            description = "Autre chose que du JSON",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "429",
            description = "Trop de demandes de cette adresse dans la minute",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Secondes à attendre",
                            schema = @Schema(type = "integer")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    SimulationJson simuler(HttpServletRequest requete) throws IOException {
        frein.prendre(AdresseAppelant.de(requete));
        LectureSimulation.Demande demande = new LectureSimulation(corps(requete), regles).lire();
        return SimulationJson.de(simulateur.calculer(demande.situation(), demande.population()));
    }

    @PostMapping(
            path = "/mutualisation",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Objectifs mutualisés entre communes d’un EPCI : acceptés, ou ce qui manque",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = DemandeMutualisationJson.class),
                                            examples = @ExampleObject(name = "Deux communes", value = """
                                                    {"periode": "2023-2025", "plh_executoire": true, "communes": [
                                                     {"nom": "A", "deficit": 500, "taux": 33, "objectif": 85},
                                                     {"nom": "B", "deficit": 300, "taux": 33, "objectif": 179}]}
                                                    """))))
    @ApiResponse(responseCode = "200", description = "Le total, ce qui manque et chaque règle qui n’est pas tenue")
    @ApiResponse(
            responseCode = "400",
            description = "Champ refusé : « champ » (par exemple « communes[1].rp »), « valeur » reçue, « attendu »",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    MutualisationJson mutualiser(HttpServletRequest requete) throws IOException {
        frein.prendre(AdresseAppelant.de(requete));
        return MutualisationJson.de(simulateur.mutualiser(new LectureMutualisation(corps(requete), regles).lire()));
    }

    private static byte[] corps(HttpServletRequest requete) throws IOException {
        byte[] corps = requete.getInputStream().readNBytes(CORPS_MAX + 1);
        if (corps.length > CORPS_MAX) {
            throw new RequeteRefusee(
                    HttpStatus.CONTENT_TOO_LARGE, Phrases.de("api.simulation.longue", CORPS_MAX / 1024));
        }
        return corps;
    }
}

package fr.mixitesociale.api;

import fr.mixitesociale.inventaire.CommunesConsultation;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Communes and their inventories: public data, the same figures as the screens. */
@RestController
@RequestMapping("/api/v1/communes")
@Tag(name = "Communes", description = "Communes et inventaires SRU, données publiques lues par tout compte")
class CommunesApi {

    private final CommunesConsultation communes;
    private final FicheConsultation fiches;
    private final Referentiel referentiel;

    CommunesApi(CommunesConsultation communes, FicheConsultation fiches, Referentiel referentiel) {
        this.communes = communes;
        this.fiches = fiches;
        this.referentiel = referentiel;
    }

    @GetMapping
    @Operation(summary = "Communes qui ont au moins un inventaire, par nom")
    @ApiResponse(responseCode = "200", description = "Une page de la liste")
    PageCommunesJson lister(
            @RequestParam(required = false)
                    @Parameter(
                            description = "Nom (accents et casse indifférents), code INSEE, code postal ou département")
                    @Nullable
                    String recherche,
            @RequestParam(required = false) @Parameter(description = "Code du département, exact") @Nullable
                    String departement,
            @RequestParam(required = false) @Parameter(description = "SIREN d’un EPCI ou EPT") @Nullable String epci,
            @RequestParam(required = false) @Parameter(description = "Un ou plusieurs statuts") @Nullable
                    Set<String> statut,
            @RequestParam(defaultValue = "0") int decalage,
            @RequestParam(defaultValue = "50") @Parameter(description = "200 au plus") int limite) {
        CritereCommunes critere = new CritereCommunes(recherche, departement, epci, statuts(statut));
        int taille = Math.clamp(limite, 0, CommunesConsultation.LIMITE);
        int debut = Math.max(0, decalage);
        return new PageCommunesJson(
                communes.compter(critere),
                debut,
                taille,
                communes.page(critere, Tri.NOM, true, debut, taille).stream()
                        .map(PageCommunesJson.LigneJson::de)
                        .toList());
    }

    @GetMapping("/{insee}")
    @Operation(summary = "Une commune et les chiffres de son dernier inventaire")
    @ApiResponse(responseCode = "200", description = "La commune")
    @ApiResponse(
            responseCode = "400",
            description = "Code mal formé",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "Code d’aucune commune actuelle",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    CommuneJson commune(@PathVariable @Parameter(example = "01322") String insee) {
        return fiches.fiche(code(insee)).map(CommuneJson::de).orElseThrow(() -> inconnue(insee));
    }

    @GetMapping("/{insee}/inventaires")
    @Operation(summary = "Les inventaires d’une commune, par année")
    @ApiResponse(responseCode = "200", description = "Un élément par année ; vide sans inventaire")
    @ApiResponse(
            responseCode = "400",
            description = "Code mal formé",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "Code d’aucune commune actuelle",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    List<InventaireJson> inventaires(@PathVariable @Parameter(example = "01322") String insee) {
        return fiches.inventaires(code(insee)).orElseThrow(() -> inconnue(insee)).stream()
                .map(InventaireJson::de)
                .toList();
    }

    private static CodeInsee code(String insee) {
        return CodeInsee.lire(insee)
                .orElseThrow(() ->
                        new RequeteRefusee(HttpStatus.BAD_REQUEST, Phrases.de("api.commune.code_mal_forme", insee)));
    }

    /** A former code is told apart: the caller learns which commune took it over. */
    private RequeteRefusee inconnue(String insee) {
        return new RequeteRefusee(
                HttpStatus.NOT_FOUND,
                referentiel
                        .communeSuccesseur(new CodeInsee(insee))
                        .map(commune -> Phrases.de(
                                "api.commune.ancienne",
                                insee,
                                commune.nom(),
                                commune.code().valeur()))
                        .orElseGet(() -> Phrases.de("api.commune.inconnue", insee)));
    }

    private static Set<Statut> statuts(@Nullable Set<String> demandes) {
        try {
            return demandes == null
                    ? Set.of()
                    : demandes.stream()
                            .map(statut -> Statut.valueOf(statut.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException _) {
            throw new RequeteRefusee(
                    HttpStatus.BAD_REQUEST, Phrases.de("api.commune.statut_inconnu", String.join(", ", demandes)));
        }
    }
}

package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.Projet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project of a contract; what is not known is null, never 0. */
@Schema(name = "Projet")
record ProjetJson(
        UUID id,
        String nom,
        @Nullable String adresse,

        @Schema(description = "À Paris, Lyon et Marseille ; sans valeur réglementaire") @Nullable
        String arrondissement,

        @JsonProperty("reference_cadastrale") @Nullable String referenceCadastrale,
        @JsonProperty("maitre_ouvrage") @Nullable String maitreOuvrage,

        @Schema(description = "Code INSEE de la commune", example = "00001")
        String commune,

        @Nullable Integer logements,
        @Nullable Integer lls,
        @Nullable Integer plai,
        @Nullable Integer plus,
        @Nullable Integer pls,

        @Schema(description = "Autres typologies : PSLA, BRS…") @Nullable
        Integer autres,

        @JsonProperty("non_ventile") @Schema(description = "LLS dont la typologie n’est pas encore connue") @Nullable
        Integer nonVentile,

        @JsonProperty("annee_prevue") @Nullable Integer anneePrevue,

        @JsonProperty("annee_financement") @Schema(description = "Année de l’agrément ou de la convention") @Nullable
        Integer anneeFinancement,

        @JsonProperty("numero_agrement") @Nullable String numeroAgrement,

        @Schema(allowableValues = {"PUBLIQUE", "PRIVEE"}) @Nullable
        String initiative,

        @JsonProperty("mode_production")
        @Schema(allowableValues = {"VEFA", "MAITRISE_OUVRAGE_DIRECTE", "ACQUISITION_AMELIORATION"})
        @Nullable
        String modeProduction,

        @Schema(allowableValues = {"PUBLIC", "PRIVE"}) @Nullable
        String parc,

        @JsonProperty("equipe_projet") @Schema(description = "Une équipe projet des signataires suit l’opération")
        boolean equipeProjet,

        @Schema(allowableValues = {"PRIORITAIRE", "VIVIER"}) @Nullable
        String liste,

        @JsonProperty("raison_exception")
        @Schema(description = "Pourquoi une année hors période reste dans la liste")
        @Nullable
        String raisonException,

        @Nullable String observations,
        List<JalonJson> jalons,
        boolean confidentiel,
        long version) {

    static ProjetJson de(Projet projet, List<JalonJson> jalons) {
        return new ProjetJson(
                projet.id(),
                projet.nom(),
                projet.valeur(ChampProjet.ADRESSE),
                projet.valeur(ChampProjet.ARRONDISSEMENT),
                projet.valeur(ChampProjet.REFERENCE_CADASTRALE),
                projet.valeur(ChampProjet.MAITRE_OUVRAGE),
                projet.commune().valeur(),
                projet.entier(ChampProjet.LOGEMENTS),
                projet.entier(ChampProjet.LLS),
                projet.entier(ChampProjet.PLAI),
                projet.entier(ChampProjet.PLUS),
                projet.entier(ChampProjet.PLS),
                projet.entier(ChampProjet.AUTRES),
                projet.nonVentile(),
                projet.entier(ChampProjet.ANNEE_PREVUE),
                projet.entier(ChampProjet.ANNEE_FINANCEMENT),
                projet.valeur(ChampProjet.NUMERO_AGREMENT),
                projet.valeur(ChampProjet.INITIATIVE),
                projet.valeur(ChampProjet.MODE_PRODUCTION),
                projet.valeur(ChampProjet.PARC),
                "oui".equals(projet.valeur(ChampProjet.EQUIPE_PROJET)),
                projet.valeur(ChampProjet.LISTE),
                projet.valeur(ChampProjet.RAISON_EXCEPTION),
                projet.valeur(ChampProjet.OBSERVATIONS),
                jalons,
                projet.estConfidentiel(),
                projet.version());
    }
}

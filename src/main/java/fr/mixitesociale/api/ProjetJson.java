package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.Projet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project of a contract; what is not known is null, never 0. */
@Schema(name = "Projet")
record ProjetJson(
        UUID id,
        String nom,
        @Nullable String adresse,
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
        @JsonProperty("annee_financement") @Nullable Integer anneeFinancement,

        @Schema(allowableValues = {"PUBLIQUE", "PRIVEE"}) @Nullable
        String initiative,

        @Schema(allowableValues = {"PRIORITAIRE", "VIVIER"}) @Nullable
        String liste,

        @Nullable String observations,
        boolean confidentiel,
        long version) {

    static ProjetJson de(Projet projet) {
        return new ProjetJson(
                projet.id(),
                projet.nom(),
                projet.valeur(ChampProjet.ADRESSE),
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
                projet.valeur(ChampProjet.INITIATIVE),
                projet.valeur(ChampProjet.LISTE),
                projet.valeur(ChampProjet.OBSERVATIONS),
                projet.estConfidentiel(),
                projet.version());
    }
}

package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheCommune.Identite;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A commune with the figures of its last inventory at the same level; without any, those figures are absent. */
@Schema(description = "Commune et chiffres de son dernier inventaire ; sans inventaire, ces chiffres sont absents")
record CommuneJson(
        @JsonProperty("code_insee") String codeInsee,
        String nom,
        String departement,
        @Nullable String epci,
        @JsonProperty("siren_epci") @Nullable String sirenEpci,
        @Nullable String ept,
        @Nullable Integer population,

        @Schema(description = "carencee, deficitaire, exemptee, conforme, non_soumise ou inconnu")
        String statut,

        @Schema(description = "Logements manquants [min, max], négatifs au-delà de l’objectif") @Nullable
        List<Integer> manquants,

        @JsonProperty("premier_inventaire") @Nullable Integer premierInventaire,
        @JsonUnwrapped @Nullable InventaireJson dernier) {

    static CommuneJson de(FicheCommune fiche) {
        Identite identite = fiche.identite();
        var dernier = fiche.inventaires().isEmpty() ? null : fiche.inventaires().getLast();
        return new CommuneJson(
                identite.code().valeur(),
                identite.nom(),
                identite.departement(),
                identite.epci(),
                identite.sirenEpci(),
                identite.ept(),
                identite.population(),
                identite.statut().name().toLowerCase(Locale.ROOT),
                dernier == null ? null : InventaireJson.bornes(dernier.manquants()),
                identite.premierInventaire(),
                dernier == null ? null : InventaireJson.de(dernier));
    }
}

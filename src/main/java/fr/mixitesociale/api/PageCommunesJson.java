package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.inventaire.SituationCommune;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One page of the list of communes. */
record PageCommunesJson(int total, int decalage, int limite, List<LigneJson> communes) {

    /** One line: the commune at its last inventory. */
    record LigneJson(
            @JsonProperty("code_insee") String codeInsee,
            String nom,
            String departement,
            @Nullable String epci,
            @Nullable Integer population,
            @JsonProperty("annee_inventaire") int anneeInventaire,
            @Nullable Integer lls,
            @Nullable BigDecimal taux,
            @JsonProperty("taux_cible") @Nullable BigDecimal tauxCible,
            @Nullable List<Integer> manquants,
            String statut,
            String source) {

        static LigneJson de(SituationCommune situation) {
            return new LigneJson(
                    situation.code().valeur(),
                    situation.nom(),
                    situation.departement(),
                    situation.nomEpci(),
                    situation.population(),
                    situation.annee(),
                    situation.lls(),
                    InventaireJson.nombre(situation.taux()),
                    InventaireJson.nombre(situation.tauxCible()),
                    InventaireJson.bornes(situation.manquants()),
                    situation.statut().name().toLowerCase(Locale.ROOT),
                    situation.source().name().toLowerCase(Locale.ROOT));
        }
    }
}

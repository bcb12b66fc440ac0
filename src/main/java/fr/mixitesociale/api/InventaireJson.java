package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One inventory of one commune. Rates are numbers in percent; null means unknown, never zero. */
@Schema(description = "Inventaire d’une commune au 1er janvier ; null veut dire inconnu, jamais zéro")
record InventaireJson(
        @JsonProperty("annee_inventaire") int anneeInventaire,
        @JsonProperty("date_inventaire") LocalDate dateInventaire,
        @Nullable Integer lls,
        @Nullable Integer rp,

        @JsonProperty("rp_estime")
        @Schema(description = "Bornes [min, max] des résidences principales déduites du taux publié")
        @Nullable
        List<Integer> rpEstime,

        @Schema(description = "Pour cent", example = "16.47") @Nullable
        BigDecimal taux,

        @JsonProperty("taux_cible") @Schema(description = "Pour cent", example = "25") @Nullable
        BigDecimal tauxCible,

        @Nullable Boolean deficitaire,
        @Nullable Boolean carencee,
        @Nullable Boolean exemptee,

        @JsonProperty("prelevement_net") @Schema(description = "Euros") @Nullable
        BigDecimal prelevementNet,

        @Schema(description = "notifie, complement, national ou tiers")
        String source) {

    static InventaireJson de(InventaireAnnuel inventaire) {
        return new InventaireJson(
                inventaire.annee(),
                inventaire.date(),
                inventaire.lls(),
                inventaire.rp(),
                bornes(inventaire.rpEstime()),
                nombre(inventaire.taux()),
                nombre(inventaire.tauxCible()),
                inventaire.deficitaire(),
                inventaire.carencee(),
                inventaire.exemptee(),
                nombre(inventaire.prelevementNet()),
                inventaire.source().name().toLowerCase(Locale.ROOT));
    }

    static @Nullable List<Integer> bornes(@Nullable Intervalle intervalle) {
        return intervalle == null ? null : List.of(intervalle.min(), intervalle.max());
    }

    /** 25.00 is written 25, and never 2.5E+1. */
    static @Nullable BigDecimal nombre(@Nullable BigDecimal valeur) {
        if (valeur == null) {
            return null;
        }
        BigDecimal court = valeur.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }
}

package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.simulateur.ObjectifSimule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legal objective of a commune with what founds it. */
@Schema(description = "Objectif légal d’une commune, ses planchers et l’explication de chaque nombre")
@JsonPropertyOrder({
    "deficit",
    "ecart",
    "regime",
    "taux",
    "objectif",
    "plancher_abaissement",
    "plancher_mutualisation",
    "plai_min",
    "pls_max",
    "regles",
    "avertissements",
    "explication"
})
record SimulationJson(
        @Schema(
                description = "Logements sociaux manquants, exacts ; négatifs au-dessus du taux cible",
                example = "1000.0")
        BigDecimal deficit,

        @Schema(description = "Points manquants au taux cible ; null si seul le déficit est connu", example = "10.0")
        @Nullable
        BigDecimal ecart,

        @Schema(description = "Paragraphe de l’art. L. 302-8 qui fixe l’objectif")
        Regime regime,

        @Schema(description = "Part du déficit à rattraper, en pour cent ; null sans objectif", example = "33")
        @Nullable
        BigDecimal taux,

        @Schema(description = "Logements sociaux à produire sur la période", example = "330")
        int objectif,

        @JsonProperty("plancher_abaissement")
        @Schema(
                description = "Plus petit objectif d’un contrat abaissant (IX) ; null si un obstacle est connu",
                example = "250")
        @Nullable
        Integer plancherAbaissement,

        @JsonProperty("plancher_mutualisation")
        @Schema(
                description = "Plus petit objectif d’un contrat mutualisant (X) ; null si un obstacle est connu",
                example = "165")
        @Nullable
        Integer plancherMutualisation,

        @JsonProperty("plai_min") @Schema(description = "PLAI, au moins", example = "99")
        int plaiMin,

        @JsonProperty("pls_max") @Schema(description = "PLS et assimilés, au plus", example = "99")
        int plsMax,

        @Schema(description = "Jeu de règles de la période", example = "RS-3DS")
        String regles,

        List<String> avertissements,
        List<EtapeJson> explication) {

    /** With at most ten million résidences principales, ten decimals put no gap on a bound it is not on. */
    private static final int DECIMALES = 10;

    @JsonPropertyOrder({"libelle", "formule", "valeur", "article", "regles"})
    @Schema(description = "Une étape du calcul, avec ses nombres")
    record EtapeJson(
            @Schema(example = "Objectif triennal légal") String libelle,

            @Schema(example = "33 % × 1 000 = 330, arrondi à l’unité la plus proche : 330")
            String formule,

            @Schema(example = "330") String valeur,

            @Schema(example = "art. L. 302-8, VII CCH") @Nullable
            String article,

            @Schema(example = "RS-3DS") @Nullable String regles) {

        static EtapeJson de(Etape etape) {
            return new EtapeJson(etape.libelle(), etape.formule(), etape.valeur(), etape.article(), etape.regles());
        }
    }

    static SimulationJson de(ObjectifSimule simule) {
        ObjectifLegal legal = simule.legal();
        Ecart ecart = legal.ecart();
        return new SimulationJson(
                nombre(legal.deficit()),
                ecart == null
                        ? null
                        : nombre(ecart.surRp().divide(BigDecimal.valueOf(ecart.rp()), DECIMALES, RoundingMode.HALF_UP)),
                legal.regime(),
                legal.taux() == null ? null : legal.taux().valeur(),
                legal.objectif(),
                legal.plancherAbaissement(),
                legal.plancherMutualisation(),
                legal.qualite().plaiMin(),
                legal.qualite().plsMax(),
                legal.regles().id(),
                simule.avertissements(),
                legal.etapes().stream().map(EtapeJson::de).toList());
    }

    /** Without useless zeros, but always as a decimal number. */
    private static BigDecimal nombre(BigDecimal valeur) {
        BigDecimal nu = valeur.stripTrailingZeros();
        return nu.scale() < 1 ? nu.setScale(1) : nu;
    }
}

package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.droit.controle.ControleMutualisation.Commune;
import fr.mixitesociale.simulateur.MutualisationSimulee;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether objectives pooled that way hold, and what is missing where they do not. */
@Schema(description = "Mutualisation essayée : acceptée ou refusée, avec ce qui manque")
@JsonPropertyOrder({"accepte", "objectif_legal", "total", "manque", "excedent", "regles", "communes", "constats"})
record MutualisationJson(
        @Schema(description = "Les chiffres tiennent ; accords, avis et délibérations restent à obtenir")
        boolean accepte,

        @JsonProperty("objectif_legal") @Schema(description = "Somme des objectifs légaux", example = "264")
        int objectifLegal,

        @Schema(description = "Somme des objectifs mutualisés", example = "263")
        int total,

        @Schema(description = "Logements qui manquent au total", example = "1")
        int manque,

        @Schema(description = "Logements au-dessus de la somme des objectifs légaux", example = "0")
        int excedent,

        @Schema(example = "RS-3DS") String regles,
        List<CommuneJson> communes,
        List<ConstatJson> constats) {

    @Schema(name = "CommuneMutualisee")
    @JsonPropertyOrder({"nom", "objectif_legal", "plancher", "objectif"})
    record CommuneJson(
            String nom,

            @JsonProperty("objectif_legal") @Schema(example = "165")
            int objectifLegal,

            @Schema(description = "Plus petit objectif mutualisé ; null si un obstacle est connu", example = "83")
            @Nullable
            Integer plancher,

            @Schema(example = "85") int objectif) {}

    @Schema(name = "ConstatMutualisation")
    @JsonPropertyOrder({"bloquant", "regle", "commune", "phrase", "article"})
    record ConstatJson(
            boolean bloquant,
            Constat.Regle regle,

            @Schema(description = "null : la mutualisation entière") @Nullable
            String commune,

            String phrase,
            String article) {}

    static MutualisationJson de(MutualisationSimulee simulee) {
        Bilan bilan = simulee.bilan();
        List<Commune> communes = simulee.communes();
        return new MutualisationJson(
                bilan.estValidable(),
                bilan.totalLegal(),
                bilan.total(),
                bilan.reste(),
                bilan.excedent(),
                simulee.regles().id(),
                communes.stream()
                        .map(commune -> new CommuneJson(
                                commune.nom(),
                                commune.legal().objectif(),
                                commune.legal().plancherMutualisation(),
                                commune.valeur()))
                        .toList(),
                bilan.constats().stream()
                        .map(constat -> constat(constat, communes))
                        .toList());
    }

    private static ConstatJson constat(Constat constat, List<Commune> communes) {
        return new ConstatJson(
                constat.estBloquant(),
                constat.regle(),
                communes.stream()
                        .filter(commune -> commune.code().equals(constat.commune()))
                        .map(Commune::nom)
                        .findFirst()
                        .orElse(null),
                constat.phrase(),
                constat.article());
    }
}

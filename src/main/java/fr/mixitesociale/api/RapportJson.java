package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.inventaire.Anomalie;
import fr.mixitesociale.inventaire.RapportImport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Report of an import. {@code annee_inventaire} is null for a file of several years. */
record RapportJson(
        @JsonProperty("annee_inventaire") @Nullable Integer anneeInventaire,
        List<Integer> annees,
        @JsonProperty("lignes_lues") int lignesLues,
        @JsonProperty("lignes_enregistrees") int lignesEnregistrees,
        @JsonProperty("lignes_rejetees") int lignesRejetees,
        List<AnomalieJson> anomalies,
        String sha256,
        @JsonProperty("duree_ms") long dureeMs) {

    static RapportJson de(RapportImport rapport) {
        return new RapportJson(
                rapport.anneeInventaire(),
                rapport.annees(),
                rapport.lignesLues(),
                rapport.lignesEnregistrees(),
                rapport.lignesRejetees(),
                rapport.anomalies().stream().map(AnomalieJson::de).toList(),
                rapport.sha256(),
                rapport.dureeMs());
    }

    record AnomalieJson(
            int ligne, @JsonProperty("code_insee") @Nullable String codeInsee, String nature, String message) {

        static AnomalieJson de(Anomalie anomalie) {
            return new AnomalieJson(
                    anomalie.ligne(), anomalie.codeInsee(), anomalie.nature().code(), anomalie.message());
        }
    }
}

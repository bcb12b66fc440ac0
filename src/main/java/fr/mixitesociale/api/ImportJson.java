package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.inventaire.ImportPasse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One import of the past. */
record ImportJson(
        UUID id,
        String fichier,
        String nature,
        List<Integer> annees,
        String sha256,
        @JsonProperty("importe_le") Instant importeLe,
        @JsonProperty("importe_par") String importePar,
        @JsonProperty("lignes_lues") int lignesLues,
        @JsonProperty("lignes_enregistrees") int lignesEnregistrees,
        @JsonProperty("lignes_rejetees") int lignesRejetees,
        int anomalies,
        @JsonProperty("duree_ms") long dureeMs) {

    static ImportJson de(ImportPasse passe) {
        return new ImportJson(
                passe.fichier(),
                passe.nom(),
                passe.nature().name().toLowerCase(Locale.ROOT),
                passe.annees(),
                passe.sha256(),
                passe.importeLe(),
                passe.importePar(),
                passe.lignesLues(),
                passe.lignesEnregistrees(),
                passe.lignesRejetees(),
                passe.anomalies(),
                passe.dureeMs());
    }
}

package fr.mixitesociale.inventaire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param fichier id of the stored file, null for a preview
 * @param anneeInventaire year of the inventory, null for a file of several years
 * @param lignesEnregistrees 0 when this very file had been imported before
 * @param dejaImporte true when this very file (SHA-256) had been imported before
 */
public record RapportImport(
        @Nullable UUID fichier,
        String nom,
        NatureFichier nature,
        @Nullable Integer anneeInventaire,
        List<Integer> annees,
        int lignesLues,
        int lignesEnregistrees,
        int lignesRejetees,
        List<Anomalie> anomalies,
        String sha256,
        long dureeMs,
        boolean dejaImporte) {

    public RapportImport {
        annees = List.copyOf(annees);
        anomalies = List.copyOf(anomalies);
    }
}

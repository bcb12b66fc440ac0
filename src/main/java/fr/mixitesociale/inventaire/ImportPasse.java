package fr.mixitesociale.inventaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One import of the past, as the list of imports shows it. */
public record ImportPasse(
        UUID fichier,
        String nom,
        NatureFichier nature,
        List<Integer> annees,
        String sha256,
        long octets,
        Instant importeLe,
        String importePar,
        int lignesLues,
        int lignesEnregistrees,
        int lignesRejetees,
        int anomalies,
        long dureeMs) {

    public ImportPasse {
        annees = List.copyOf(annees);
    }
}

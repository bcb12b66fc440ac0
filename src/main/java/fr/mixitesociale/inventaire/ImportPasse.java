package fr.mixitesociale.inventaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One import of the past, as the list of imports shows it.
 *
 * @param importePar login of the person
 * @param auteur displayed name, the portal's own included
 */
public record ImportPasse(
        UUID fichier,
        String nom,
        NatureFichier nature,
        List<Integer> annees,
        String sha256,
        long octets,
        Instant importeLe,
        String importePar,
        String auteur,
        int lignesLues,
        int lignesEnregistrees,
        int lignesRejetees,
        int anomalies,
        long dureeMs) {

    public ImportPasse {
        annees = List.copyOf(annees);
    }

    ImportPasse par(String nomDeLAuteur) {
        return new ImportPasse(
                fichier,
                nom,
                nature,
                annees,
                sha256,
                octets,
                importeLe,
                importePar,
                nomDeLAuteur,
                lignesLues,
                lignesEnregistrees,
                lignesRejetees,
                anomalies,
                dureeMs);
    }
}

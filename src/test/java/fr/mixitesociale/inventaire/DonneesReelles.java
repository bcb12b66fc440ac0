package fr.mixitesociale.inventaire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the checkout on some machines and are never copied into the project. */
final class DonneesReelles {

    static final String NATIONAL_2025 = "sru-2025-cp1252.csv";
    static final String HISTOIRE = "historique-rp-lls-tiers.csv";

    private DonneesReelles() {}

    /** @return the bytes; the test is skipped with the reason where the file is absent */
    static byte[] lire(String nom) {
        Path fichier = dossier().resolve(nom);
        assumeTrue(Files.isReadable(fichier), () -> "fichier réel absent : " + fichier);
        try {
            return Files.readAllBytes(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path dossier() {
        String ailleurs = System.getenv("PORTAIL_DONNEES_REELLES");
        return ailleurs == null ? Path.of("../shared/donnees") : Path.of(ailleurs);
    }
}

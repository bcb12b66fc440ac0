package fr.mixitesociale.territoire.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Le référentiel se régénère à l’identique depuis l’archive npm")
class ReferentielRegenereTest {

    private static final Path ARCHIVE = Path.of("../shared/donnees/etalab-decoupage-administratif-6.0.0.tgz");
    private static final Path RESSOURCES = Path.of("src/main/resources/referentiel");

    @BeforeEach
    void archivePresente() {
        assumeTrue(
                Files.exists(ARCHIVE),
                () -> "skipped: the archive is not there, get it with: npm pack @etalab/decoupage-administratif@6.0.0 ("
                        + ARCHIVE + ")");
    }

    @Test
    @DisplayName("chaque ressource versée est celle que le programme écrit")
    void identique(@TempDir Path dossier) throws IOException {
        GenerateReferentiel.main(new String[] {ARCHIVE.toString(), dossier.toString()});

        for (String nom : GenerateReferentiel.fichiers(ARCHIVE).keySet()) {
            assertThat(texte(dossier.resolve(nom))).as(nom).isEqualTo(texte(RESSOURCES.resolve(nom)));
        }
    }

    @Test
    @DisplayName("deux passages donnent les mêmes octets")
    void reproductible(@TempDir Path un, @TempDir Path deux) throws IOException {
        GenerateReferentiel.main(new String[] {ARCHIVE.toString(), un.toString()});
        GenerateReferentiel.main(new String[] {ARCHIVE.toString(), deux.toString()});

        assertThat(Files.readAllBytes(un.resolve("communes.tsv.gz")))
                .isEqualTo(Files.readAllBytes(deux.resolve("communes.tsv.gz")));
    }

    /** Compared as text: the deflate of another JDK may give other bytes for the same text. */
    private static String texte(Path fichier) throws IOException {
        try (InputStream brut = Files.newInputStream(fichier);
                InputStream flux = fichier.toString().endsWith(".gz") ? new GZIPInputStream(brut) : brut) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

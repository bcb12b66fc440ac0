package fr.mixitesociale.bench;

import fr.mixitesociale.essai.BaseH2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a file, as the portal does without a profile: in memory, H2 would write nothing. */
@BaseH2
class ImportH2Bench extends ImportBench {

    @DynamicPropertySource
    static void fichier(DynamicPropertyRegistry proprietes) throws IOException {
        Path dossier = Files.createTempDirectory("import-bench");
        dossier.toFile().deleteOnExit();
        proprietes.add("spring.datasource.url", () -> "jdbc:h2:file:" + dossier + "/portail;WRITE_DELAY=0");
    }

    @Override
    String base() {
        return "H2";
    }
}

package fr.mixitesociale.graphique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sur un serveur sans fontconfig ni police")
class SansPoliceTest {

    @TempDir
    Path dossier;

    @Test
    @DisplayName("Java seul n’y écrit pas une lettre : l’essai voit quelque chose")
    void temoin() throws Exception {
        assertThat(lancer("temoin")).contains("Fontconfig head is null");
    }

    @Test
    @DisplayName("les graphiques se dessinent, en SVG comme en PNG")
    void dessine() throws Exception {
        assertThat(lancer("graphique")).contains("dessine 2");
    }

    /** A JVM whose fontconfig knows no font at all, and which finds none in its own folders. */
    private String lancer(String quoi) throws IOException, InterruptedException {
        Path fontconfig = Files.writeString(dossier.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        Path sortie = dossier.resolve(quoi + ".txt");
        ProcessBuilder commande = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.java2d.fontpath=" + dossier.resolve("vide"),
                "-cp",
                System.getProperty("java.class.path"),
                SansPoliceEssai.class.getName(),
                quoi));
        commande.environment().put("FONTCONFIG_FILE", fontconfig.toString());
        commande.redirectErrorStream(true).redirectOutput(sortie.toFile());
        Process java = commande.start();
        try {
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            java.destroyForcibly();
        }
        return Files.readString(sortie);
    }
}

package fr.mixitesociale.graphique;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java draw letters on a bare server. Without fontconfig AWT fails with « Fontconfig head is null »; a two-line
 * font configuration makes it not ask. It must be named before the first AWT class starts; after that, it does nothing.
 */
final class JvmSansPolice {

    private static final String CONFIGURATION = "sun.awt.fontconfig";

    private JvmSansPolice() {}

    static void preparer() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(CONFIGURATION) != null) {
            return;
        }
        try {
            Path fichier = Files.createTempFile("portail-polices", ".properties");
            Files.writeString(fichier, "version=1\nsequence.allfonts=default\n");
            fichier.toFile().deleteOnExit();
            System.setProperty(CONFIGURATION, fichier.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

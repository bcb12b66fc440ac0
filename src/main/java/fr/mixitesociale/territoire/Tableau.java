package fr.mixitesociale.territoire;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads a tab-separated resource of {@code referentiel/}, gzipped or not, whose first line is its header. */
final class Tableau {

    private static final String DOSSIER = "/referentiel/";

    private Tableau() {}

    static <T> List<T> lire(String fichier, String enTete, Function<String[], T> ligne) {
        try (BufferedReader lecteur = ouvrir(fichier)) {
            String premiere = lecteur.readLine();
            if (!enTete.equals(premiere)) {
                throw new IllegalStateException(
                        "Header of %s: expected '%s', found '%s'".formatted(fichier, enTete, premiere));
            }
            List<T> lues = new ArrayList<>();
            for (String texte = lecteur.readLine(); texte != null; texte = lecteur.readLine()) {
                lues.add(ligne.apply(texte.split("\t", -1)));
            }
            return lues;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the referential resource " + fichier, e);
        }
    }

    static BufferedReader ouvrir(String fichier) throws IOException {
        InputStream brut = Tableau.class.getResourceAsStream(DOSSIER + fichier);
        if (brut == null) {
            throw new FileNotFoundException(DOSSIER + fichier);
        }
        InputStream texte = fichier.endsWith(".gz") ? new GZIPInputStream(brut, 1 << 16) : brut;
        return new BufferedReader(new InputStreamReader(texte, StandardCharsets.UTF_8), 1 << 16);
    }
}

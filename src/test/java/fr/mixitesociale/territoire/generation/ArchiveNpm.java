package fr.mixitesociale.territoire.generation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive that {@code npm pack} leaves: a gzipped tar whose files all stand under {@code package/}. */
final class ArchiveNpm {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> fichiers;

    private ArchiveNpm(Map<String, byte[]> fichiers) {
        this.fichiers = fichiers;
    }

    static ArchiveNpm lire(Path tgz) throws IOException {
        Map<String, byte[]> fichiers = new HashMap<>();
        try (InputStream brut = Files.newInputStream(tgz);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(brut))) {
            for (TarArchiveEntry entree = tar.getNextEntry(); entree != null; entree = tar.getNextEntry()) {
                if (entree.isFile()) {
                    fichiers.put(entree.getName(), tar.readAllBytes());
                }
            }
        }
        return new ArchiveNpm(fichiers);
    }

    JsonNode donnees(String nom) {
        return JSON.readTree(contenu("package/data/" + nom + ".json"));
    }

    /** « @etalab/decoupage-administratif@6.0.0 » */
    String paquet() {
        JsonNode description = JSON.readTree(contenu("package/package.json"));
        return description.get("name").asString() + "@"
                + description.get("version").asString();
    }

    /** COG vintage, told only by the table of the package's README: « | 2026  | 6.0.0 | ». */
    int millesime() {
        String version = paquet().substring(paquet().lastIndexOf('@') + 1);
        Matcher ligne = Pattern.compile("(?m)^\\|\\s*(\\d{4})\\s*\\|\\s*" + Pattern.quote(version) + "\\s*\\|")
                .matcher(new String(contenu("package/README.md"), StandardCharsets.UTF_8));
        if (!ligne.find()) {
            throw new IllegalStateException("The package's README has no vintage for version " + version);
        }
        return Integer.parseInt(ligne.group(1));
    }

    private byte[] contenu(String chemin) {
        return Optional.ofNullable(fichiers.get(chemin))
                .orElseThrow(() -> new IllegalStateException("File missing in the archive: " + chemin));
    }
}

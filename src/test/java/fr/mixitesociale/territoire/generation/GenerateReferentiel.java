package fr.mixitesociale.territoire.generation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Writes {@code src/main/resources/referentiel} from the archive of the npm package
 * {@code @etalab/decoupage-administratif}. Run by hand once a year, never by the build; the README beside the
 * resources gives the command and says what each column is. The same archive gives the same bytes.
 */
public final class GenerateReferentiel {

    private GenerateReferentiel() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected: <archive.tgz> <directory of the resources>");
        }
        Path dossier = Path.of(arguments[1]);
        Files.createDirectories(dossier);
        for (var fichier : fichiers(Path.of(arguments[0])).entrySet()) {
            ecrire(dossier.resolve(fichier.getKey()), fichier.getValue());
        }
    }

    /** @return name of each resource → its lines, header first */
    static SortedMap<String, List<String>> fichiers(Path archive) throws IOException {
        ArchiveNpm paquet = ArchiveNpm.lire(archive);
        SortedMap<String, List<String>> fichiers = new TreeMap<>();
        fichiers.put("communes.tsv.gz", new ExtraitCommunes(paquet).lignes());
        fichiers.put("arrondissements.tsv", Extraits.arrondissements(paquet));
        fichiers.put("epci.tsv", Extraits.epci(paquet));
        fichiers.put("departements.tsv", Extraits.departements(paquet));
        fichiers.put("regions.tsv", Extraits.regions(paquet));
        fichiers.put("millesime.properties", Extraits.millesime(paquet));
        return fichiers;
    }

    private static void ecrire(Path chemin, List<String> lignes) throws IOException {
        byte[] texte = (String.join("\n", lignes) + "\n").getBytes(StandardCharsets.UTF_8);
        if (chemin.toString().endsWith(".gz")) {
            try (OutputStream sortie = new GZIPOutputStream(Files.newOutputStream(chemin))) {
                sortie.write(texte);
            }
        } else {
            Files.write(chemin, texte);
        }
    }
}

package fr.mixitesociale.demo.generation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the invented inventories of {@code src/main/resources/demo} from the scenarios; the same bytes each time. Run
 * by hand when a scenario changes; a test compares.
 */
public final class GenerateDemonstration {

    static final Path RESSOURCES = Path.of("src/main/resources/demo");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private GenerateDemonstration() {}

    public static void main(String[] arguments) throws IOException {
        for (var fichier : fichiers().entrySet()) {
            Files.write(RESSOURCES.resolve(fichier.getKey()), fichier.getValue());
        }
    }

    /** @return name of each resource → its bytes; the national layout is in Windows-1252, as the official file */
    public static SortedMap<String, byte[]> fichiers() throws IOException {
        Map<String, FichierNational.Commune> territoire = territoire();
        SortedMap<String, byte[]> fichiers = new TreeMap<>();
        fichiers.put("inventaires.csv", octets(FichierComplement.lignes(), StandardCharsets.UTF_8));
        fichiers.put("national-2024.csv", octets(FichierNational.lignes(2024, territoire), WINDOWS_1252));
        fichiers.put("national-2025.csv", octets(FichierNational.lignes(2025, territoire), WINDOWS_1252));
        return fichiers;
    }

    private static Map<String, FichierNational.Commune> territoire() throws IOException {
        Map<String, String> groupements = lire("groupements.csv").stream()
                .collect(Collectors.toMap(g -> g.getField("siren"), g -> g.getField("nom")));
        return lire("communes.csv").stream()
                .collect(Collectors.toMap(
                        c -> c.getField("code"),
                        c -> new FichierNational.Commune(
                                c.getField("nom"),
                                c.getField("population"),
                                c.getField("epci"),
                                groupements.get(c.getField("epci")))));
    }

    private static List<NamedCsvRecord> lire(String fichier) throws IOException {
        try (var lecteur = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(RESSOURCES.resolve(fichier))) {
            return lecteur.stream().toList();
        }
    }

    private static byte[] octets(List<String> lignes, Charset encodage) {
        return (String.join("\n", lignes) + "\n").getBytes(encodage);
    }
}

package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the resources of {@code demo/}: what is invented is data, not code. */
final class TableDeDemonstration {

    private static final String DOSSIER = "/demo/";

    private TableDeDemonstration() {}

    static <T> List<T> lire(String fichier, Function<NamedCsvRecord, T> ligne) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new String(octets(fichier), StandardCharsets.UTF_8))
                .stream()
                .map(ligne)
                .toList();
    }

    static byte[] octets(String fichier) {
        try (InputStream flux = Objects.requireNonNull(
                TableDeDemonstration.class.getResourceAsStream(DOSSIER + fichier), () -> DOSSIER + fichier)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

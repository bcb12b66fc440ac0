package fr.mixitesociale.socle;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a list as a file that runs nothing when it is opened: typed cells in XLSX, defused texts in CSV. */
public final class TableauFichier {

    private static final int LOT = 500;
    private static final String MARQUE_UTF8 = "\uFEFF";

    private TableauFichier() {}

    /** @param valeur a String, a Number, or null when unknown */
    public record Colonne<T>(String entete, Function<T, @Nullable Object> valeur) {}

    /** Gives every row to the consumer, in order. */
    @FunctionalInterface
    public interface Lignes<T> {
        void pourChacune(Consumer<T> suite);
    }

    /** For Excel in French: semicolons, decimal comma, UTF-8 mark. A text that could be a formula is defused. */
    public static <T> void csv(List<Colonne<T>> colonnes, Lignes<T> lignes, OutputStream sortie) {
        try (Writer texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8)) {
            texte.write(MARQUE_UTF8);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(texte);
            csv.writeRecord(colonnes.stream().map(Colonne::entete).toList());
            lignes.pourChacune(ligne -> csv.writeRecord(colonnes.stream()
                    .map(colonne -> CelluleCsv.de(colonne.valeur().apply(ligne)))
                    .toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Typed cells: a text can never become a formula, a number stays a number. */
    public static <T> void xlsx(String feuille, List<Colonne<T>> colonnes, Lignes<T> lignes, OutputStream sortie) {
        try (Workbook classeur = new Workbook(sortie, "Portail", "1.0")) {
            Worksheet page = classeur.newWorksheet(feuille);
            for (int c = 0; c < colonnes.size(); c++) {
                page.value(0, c, colonnes.get(c).entete());
                page.style(0, c).bold().set();
            }
            page.freezePane(1, 1);
            int[] rang = {0};
            lignes.pourChacune(ligne -> {
                rang[0]++;
                for (int c = 0; c < colonnes.size(); c++) {
                    cellule(page, rang[0], c, colonnes.get(c).valeur().apply(ligne));
                }
                if (rang[0] % LOT == 0) {
                    vider(page);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cellule(Worksheet page, int rang, int colonne, @Nullable Object valeur) {
        if (valeur instanceof Number nombre) {
            page.value(rang, colonne, nombre);
            if (valeur instanceof BigDecimal) {
                page.style(rang, colonne).format("0.00").set();
            }
        } else if (valeur != null) {
            page.value(rang, colonne, valeur.toString());
        }
    }

    private static void vider(Worksheet page) {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

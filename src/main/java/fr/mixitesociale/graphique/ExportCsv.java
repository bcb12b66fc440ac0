package fr.mixitesociale.graphique;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.mixitesociale.graphique.TableauGraphique.Cellule;
import fr.mixitesociale.graphique.TableauGraphique.Ligne;
import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart for a French spreadsheet: semicolons, decimal comma, UTF-8 with a byte order mark. Each curve
 * has a second column that says whether the value is estimated.
 */
public final class ExportCsv {

    private static final char MARQUE = '\ufeff';

    private ExportCsv() {}

    public static byte[] de(Graphique graphique) {
        TableauGraphique tableau = TableauGraphique.de(graphique);
        StringWriter texte = new StringWriter();
        texte.write(MARQUE);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            int series = graphique.series().size();
            csv.writeRecord(entetes(tableau, series));
            tableau.lignes().forEach(ligne -> csv.writeRecord(valeurs(ligne, series)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> entetes(TableauGraphique tableau, int series) {
        List<String> entetes = new ArrayList<>();
        for (int i = 0; i < tableau.entetes().size(); i++) {
            String entete = tableau.entetes().get(i);
            entetes.add(sansFormule(entete));
            if (i >= 1 && i <= series) {
                entetes.add(sansFormule(Phrases.de("graphique.csv.estime", entete)));
            }
        }
        return entetes;
    }

    private static List<String> valeurs(Ligne ligne, int series) {
        List<String> valeurs = new ArrayList<>(List.of(ligne.libelle()));
        for (int i = 0; i < ligne.cellules().size(); i++) {
            Cellule cellule = ligne.cellules().get(i);
            valeurs.add(nombre(cellule.valeur()));
            if (i < series) {
                valeurs.add(cellule.valeur() == null ? "" : Phrases.de("graphique.csv." + cellule.estime()));
            }
        }
        return valeurs;
    }

    private static String nombre(@Nullable BigDecimal valeur) {
        return valeur == null ? "" : valeur.toPlainString().replace('.', ',');
    }

    /** A text that starts like a formula would be run by a spreadsheet: an apostrophe makes it a text again. */
    private static String sansFormule(String texte) {
        return texte.isEmpty() || "=+-@\t\r\n".indexOf(texte.charAt(0)) < 0 ? texte : "'" + texte;
    }
}

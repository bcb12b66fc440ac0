package fr.mixitesociale.inventaire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of communes as a file: the rows of the filter, in its order, with the columns asked for and no other. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ExportCommunes {

    private static final int LOT = 500;
    private static final String MARQUE_UTF8 = "\uFEFF";

    private final ParcoursCommunes parcours;

    ExportCommunes(ParcoursCommunes parcours) {
        this.parcours = parcours;
    }

    /** For Excel in French: semicolons, decimal comma, UTF-8 mark. A text that could be a formula is defused. */
    public void csv(
            CritereCommunes critere, Tri tri, boolean croissant, List<ColonneExport> colonnes, OutputStream sortie) {
        try (Writer texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8)) {
            texte.write(MARQUE_UTF8);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(texte);
            csv.writeRecord(colonnes.stream().map(ColonneExport::entete).toList());
            parcourir(
                    critere,
                    tri,
                    croissant,
                    commune -> csv.writeRecord(colonnes.stream()
                            .map(colonne -> CelluleCsv.de(colonne.valeur(commune)))
                            .toList()));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Typed cells: a text can never become a formula, a number stays a number. */
    public void xlsx(
            CritereCommunes critere, Tri tri, boolean croissant, List<ColonneExport> colonnes, OutputStream sortie) {
        try (Workbook classeur = new Workbook(sortie, "Portail", "1.0")) {
            Worksheet feuille = classeur.newWorksheet(Phrases.de("inventaire.export.feuille"));
            for (int c = 0; c < colonnes.size(); c++) {
                feuille.value(0, c, colonnes.get(c).entete());
                feuille.style(0, c).bold().set();
            }
            feuille.freezePane(1, 1);
            int[] rang = {0};
            parcourir(critere, tri, croissant, commune -> {
                rang[0]++;
                for (int c = 0; c < colonnes.size(); c++) {
                    cellule(feuille, rang[0], c, colonnes.get(c).valeur(commune));
                }
                if (rang[0] % LOT == 0) {
                    vider(feuille);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parcourir(CritereCommunes critere, Tri tri, boolean croissant, Consumer<SituationCommune> ligne) {
        parcours.parcourir(critere, tri, croissant, ligne);
    }

    private static void cellule(Worksheet feuille, int rang, int colonne, @Nullable Object valeur) {
        if (valeur instanceof Number nombre) {
            feuille.value(rang, colonne, nombre);
            if (valeur instanceof BigDecimal) {
                feuille.style(rang, colonne).format("0.00").set();
            }
        } else if (valeur != null) {
            feuille.value(rang, colonne, valeur.toString());
        }
    }

    private static void vider(Worksheet feuille) {
        try {
            feuille.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

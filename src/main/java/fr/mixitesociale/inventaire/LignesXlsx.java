package fr.mixitesociale.inventaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Lines of the first sheet of an XLSX file, each cell as the text a person would type. */
final class LignesXlsx implements Iterator<LigneTableau>, AutoCloseable {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** No spreadsheet writes a number out of 10^±308; « 1E999999999 » in full is a gigabyte. */
    private static final int EXPOSANT_MAX = 400;

    private final FichierRecu fichier;
    private final ReadableWorkbook classeur;
    private final Stream<Row> flux;
    private final Iterator<Row> lignes;

    private LignesXlsx(FichierRecu fichier, byte[] lisible) throws IOException {
        this.fichier = fichier;
        this.classeur = new ReadableWorkbook(new ByteArrayInputStream(lisible), new ReadingOptions(true, true));
        try {
            this.flux = classeur.getFirstSheet().openStream();
            this.lignes = flux.iterator();
        } catch (IOException | RuntimeException e) {
            classeur.close();
            throw e;
        }
    }

    static LignesXlsx ouvrir(FichierRecu fichier) {
        byte[] lisible = ControleXlsx.verifier(fichier);
        try {
            return new LignesXlsx(fichier, lisible);
        } catch (IOException | RuntimeException e) {
            throw illisible(fichier, e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return lignes.hasNext();
        } catch (RuntimeException e) {
            throw illisible(fichier, e);
        }
    }

    @Override
    public LigneTableau next() {
        try {
            Row ligne = lignes.next();
            List<String> champs = new ArrayList<>(ligne.getCellCount());
            for (int i = 0; i < ligne.getCellCount(); i++) {
                champs.add(texte(
                        fichier, ligne.getRowNum(), ligne.getOptionalCell(i).orElse(null)));
            }
            return new LigneTableau(ligne.getRowNum(), champs);
        } catch (NoSuchElementException e) {
            throw e;
        } catch (RuntimeException e) {
            throw illisible(fichier, e);
        }
    }

    @Override
    public void close() {
        flux.close();
        try {
            classeur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bound as in CSV, on the text as it is shown: it may be told in many pieces. */
    static String texte(FichierRecu fichier, int ligne, @Nullable Cell cellule) {
        String texte = texte(cellule);
        if (texte.length() > LignesCsv.CELLULE_MAX) {
            throw fichier.refus(Erreurs.deLaLigne(ligne, "cellule_trop_longue", LignesCsv.CELLULE_MAX));
        }
        return texte;
    }

    private static String texte(@Nullable Cell cellule) {
        if (cellule == null) {
            return "";
        }
        return switch (cellule.getType()) {
            case NUMBER -> nombre(cellule);
            case BOOLEAN -> cellule.asBoolean() ? "1" : "0";
            case STRING -> cellule.asString();
            case FORMULA -> cellule.getText();
            // « #DIV/0! » is unreadable on purpose: the line is rejected with its value
            case ERROR -> String.valueOf(cellule.getRawValue());
            case EMPTY -> "";
        };
    }

    private static String nombre(Cell cellule) {
        if (Math.abs((long) cellule.asNumber().scale()) > EXPOSANT_MAX) {
            return String.valueOf(cellule.getRawValue());
        }
        String format = cellule.getDataFormatString();
        if (format != null && estUneDate(format)) {
            return cellule.asDate().toLocalDate().toString();
        }
        if (format != null && format.endsWith("%")) {
            return cellule.asNumber().multiply(CENT).stripTrailingZeros().toPlainString() + "%";
        }
        return cellule.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean estUneDate(String format) {
        String motif = format.toLowerCase(Locale.ROOT);
        return motif.contains("yy") && (motif.contains("m") || motif.contains("d"));
    }

    static FichierRefuse illisible(FichierRecu fichier, Exception cause) {
        if (cause instanceof FichierRefuse refus) {
            return refus;
        }
        FichierRefuse refus = fichier.refus(Erreurs.duFichier("xlsx_illisible"));
        refus.initCause(cause);
        return refus;
    }
}

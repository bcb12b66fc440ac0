package fr.mixitesociale.inventaire;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Lines of a CSV file, one at a time: a file of 20 MB never stands in memory as strings. */
final class LignesCsv implements Iterator<LigneTableau> {

    /** Far above any real file, far below what would exhaust the memory. */
    static final int COLONNES_MAX = 300;

    static final int CELLULE_MAX = 4_000;

    private final FichierRecu fichier;
    private final char separateur;
    private final CloseableIterator<CsvRecord> lignes;
    private int derniere;

    private LignesCsv(FichierRecu fichier) {
        byte[] contenu = fichier.contenu();
        int debut = Encodage.longueurMarque(contenu);
        Charset encodage = Encodage.deviner(contenu);
        this.fichier = fichier;
        this.separateur = separateur(contenu, debut);
        this.lignes = CsvReader.builder()
                .fieldSeparator(separateur)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(COLONNES_MAX * CELLULE_MAX)
                .build(
                        CsvRecordHandler.of(c -> c.maxFields(COLONNES_MAX).maxFieldSize(CELLULE_MAX)),
                        new InputStreamReader(
                                new ByteArrayInputStream(contenu, debut, contenu.length - debut), encodage))
                .iterator();
    }

    static LignesCsv ouvrir(FichierRecu fichier) {
        if (Encodage.estUtf16(fichier.contenu())) {
            throw fichier.refus(Erreurs.duFichier("utf16"));
        }
        return new LignesCsv(fichier);
    }

    char separateur() {
        return separateur;
    }

    @Override
    public boolean hasNext() {
        try {
            return lignes.hasNext();
        } catch (CsvParseException e) {
            throw illisible(e);
        }
    }

    @Override
    public LigneTableau next() {
        try {
            CsvRecord ligne = lignes.next();
            derniere = (int) ligne.getStartingLineNumber();
            return new LigneTableau(derniere, ligne.getFields());
        } catch (CsvParseException e) {
            throw illisible(e);
        }
    }

    private FichierRefuse illisible(CsvParseException cause) {
        FichierRefuse refus =
                fichier.refus(Erreurs.deLaLigne(derniere + 1, "csv_illisible", COLONNES_MAX, CELLULE_MAX));
        refus.initCause(cause);
        return refus;
    }

    /** The character among « ; », « , » and tab that the first non-blank line holds most, outside quotes. */
    private static char separateur(byte[] contenu, int debut) {
        @Nullable String entete = premiereLigne(contenu, debut);
        if (entete == null) {
            return ';';
        }
        char meilleur = ';';
        long nombre = 0;
        for (char candidat : new char[] {';', ',', '\t'}) {
            long trouves = entete.chars().filter(c -> c == candidat).count();
            if (trouves > nombre) {
                meilleur = candidat;
                nombre = trouves;
            }
        }
        return meilleur;
    }

    private static @Nullable String premiereLigne(byte[] contenu, int debut) {
        int depart = debut;
        while (depart < contenu.length && (contenu[depart] <= ' ' && contenu[depart] >= 0)) {
            depart++;
        }
        int fin = depart;
        while (fin < contenu.length && contenu[fin] != '\n' && contenu[fin] != '\r' && fin - depart < 100_000) {
            fin++;
        }
        return fin == depart ? null : new String(contenu, depart, fin - depart, StandardCharsets.ISO_8859_1);
    }
}

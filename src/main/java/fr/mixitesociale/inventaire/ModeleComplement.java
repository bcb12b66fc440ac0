package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.ColonnesComplement.Mesure;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The complement template to download: the names of the columns, nothing that could be imported by mistake. The workbook
 * has a second sheet that says what goes where.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ModeleComplement {

    /** First period with notified objectives the bilans table shows (trame type, volet 1, indicator 3.1). */
    private static final PeriodeTriennale PREMIERE_PERIODE = new PeriodeTriennale(2014);

    private static final String TEXTE = "@";
    private static final int LIGNES_PREPAREES = 500;

    private final Clock horloge;

    ModeleComplement(Clock horloge) {
        this.horloge = horloge;
    }

    /** UTF-8 with the mark that makes spreadsheets read accents, semicolons as French spreadsheets expect. */
    public byte[] csv() {
        return ("\ufeff" + String.join(";", colonnes()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "Portail", "1.0")) {
            saisie(classeur.newWorksheet(Phrases.de("inventaire.modele.feuille.saisie")));
            modeEmploi(classeur.newWorksheet(Phrases.de("inventaire.modele.feuille.aide")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    /** Columns of the template, the past triennial periods last. */
    List<String> colonnes() {
        List<String> colonnes = new ArrayList<>();
        for (ColonneComplement colonne : ColonneComplement.values()) {
            colonnes.add(colonne.entete());
        }
        int annee = LocalDate.now(horloge).getYear();
        for (PeriodeTriennale periode = PREMIERE_PERIODE; periode.fin() < annee; periode = periode.suivante()) {
            for (Mesure mesure : Mesure.values()) {
                colonnes.add(
                        "%s_%d_%d".formatted(mesure.name().toLowerCase(Locale.ROOT), periode.debut(), periode.fin()));
            }
        }
        return colonnes;
    }

    private void saisie(Worksheet feuille) throws IOException {
        List<String> colonnes = colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            feuille.value(0, i, colonnes.get(i));
            feuille.width(i, Math.max(12, colonnes.get(i).length() + 2));
        }
        feuille.range(0, 0, 0, colonnes.size() - 1).style().bold().set();
        // text cells keep the first zero of the codes
        feuille.range(1, 0, LIGNES_PREPAREES, 0).style().format(TEXTE).set();
        feuille.range(1, 1, LIGNES_PREPAREES, 1).style().format("dd/mm/yyyy").set();
        feuille.freezePane(1, 1);
        feuille.finish();
    }

    private static void modeEmploi(Worksheet feuille) throws IOException {
        feuille.value(0, 0, Phrases.de("inventaire.modele.colonne"));
        feuille.value(0, 1, Phrases.de("inventaire.modele.sens"));
        feuille.range(0, 0, 0, 1).style().bold().set();
        int ligne = 1;
        for (ColonneComplement colonne : ColonneComplement.values()) {
            feuille.value(ligne, 0, colonne.entete());
            feuille.value(ligne, 1, Phrases.de("inventaire.modele.colonne." + colonne.name()));
            ligne++;
        }
        feuille.value(ligne, 0, "objectif_AAAA_AAAA…");
        feuille.value(ligne, 1, Phrases.de("inventaire.modele.colonne.periodes"));
        feuille.width(0, 30);
        feuille.width(1, 110);
        feuille.finish();
    }
}

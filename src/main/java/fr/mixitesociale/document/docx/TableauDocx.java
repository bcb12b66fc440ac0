package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.document.Lignes;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.socle.Phrases;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table under its numbered caption; its headings come back on each page. */
final class TableauDocx {

    /** A longer cell may be cut between two pages. */
    private static final int CELLULE_COURTE = 600;

    private final XWPFDocument document;
    private int numero;

    TableauDocx(XWPFDocument document) {
        this.document = document;
    }

    void ecrire(Tableau tableau, boolean paysage) {
        numero++;
        XWPFParagraph legende = document.createParagraph();
        legende.setStyle(Modele.LEGENDE);
        legende.setKeepNext(true);
        Legende.ecrire(legende, Phrases.de("document.legende.rang.tableau"), numero, tableau.legende());
        int[] largeurs = largeurs(tableau.colonnes(), Pages.largeur(paysage));
        XWPFTable table = document.createTable();
        mettreEnForme(table.getCTTbl(), largeurs, tableau);
        XWPFTableRow entetes = table.getRow(0);
        entetes.setRepeatHeader(true);
        entetes.setCantSplitRow(true);
        for (int i = 0; i < largeurs.length; i++) {
            cellule(
                    entetes,
                    i,
                    Modele.ENTETE,
                    tableau.colonnes().get(i),
                    List.of(Passage.de(TexteSur.ligne(tableau.colonnes().get(i).titre()))),
                    largeurs[i]);
        }
        Lignes.de(tableau).forEach(ligne -> ligne(table, tableau.colonnes(), ligne, largeurs));
        List<Cellule> total = tableau.total();
        if (total != null) {
            ligne(
                    table,
                    tableau.colonnes(),
                    total.stream().map(TableauDocx::grasse).toList(),
                    largeurs);
        }
        XWPFParagraph apres = document.createParagraph();
        apres.setStyle("ApresTableau");
    }

    private static void ligne(XWPFTable table, List<Colonne> colonnes, List<Cellule> cellules, int[] largeurs) {
        XWPFTableRow ligne = table.createRow();
        boolean courte = true;
        for (int i = 0; i < cellules.size(); i++) {
            List<Passage> passages = cellules.get(i).passages();
            cellule(ligne, i, Modele.CELLULE, colonnes.get(i), passages, largeurs[i]);
            courte &= passages.stream().mapToInt(p -> p.texte().length()).sum() < CELLULE_COURTE;
        }
        ligne.setCantSplitRow(courte);
    }

    private static Cellule grasse(Cellule cellule) {
        return new Cellule(cellule.passages().stream()
                .map(passage -> new Passage(passage.texte(), true, passage.italique()))
                .toList());
    }

    private static void cellule(
            XWPFTableRow ligne, int rang, String style, Colonne colonne, List<Passage> passages, int largeur) {
        XWPFTableCell cellule = rang < ligne.getTableCells().size() ? ligne.getCell(rang) : ligne.addNewTableCell();
        CTTblWidth mesure = cellule.getCTTc().addNewTcPr().addNewTcW();
        mesure.setType(STTblWidth.DXA);
        mesure.setW(BigInteger.valueOf(largeur));
        XWPFParagraph paragraphe = cellule.getParagraphs().isEmpty()
                ? cellule.addParagraph()
                : cellule.getParagraphs().getFirst();
        paragraphe.setStyle(style);
        if (colonne.nombre()) {
            paragraphe.setAlignment(ParagraphAlignment.RIGHT);
        }
        Textes.ecrire(passages, paragraphe);
    }

    private static void mettreEnForme(CTTbl table, int[] largeurs, Tableau tableau) {
        CTTblPr proprietes = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        if (proprietes.isSetTblBorders()) {
            proprietes.unsetTblBorders();
        }
        proprietes.addNewTblStyle().setVal(Modele.TABLEAU);
        CTTblWidth largeur = proprietes.isSetTblW() ? proprietes.getTblW() : proprietes.addNewTblW();
        largeur.setType(STTblWidth.DXA);
        int total = 0;
        CTTblGrid grille = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        for (int colonne : largeurs) {
            grille.addNewGridCol().setW(BigInteger.valueOf(colonne));
            total += colonne;
        }
        largeur.setW(BigInteger.valueOf(total));
        proprietes.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook aspect = proprietes.addNewTblLook();
        aspect.setFirstRow(true);
        aspect.setLastRow(tableau.total() != null);
        aspect.setNoVBand(true);
        aspect.setNoHBand(true);
        // the same, as the readers of the first edition of the format know it
        aspect.setVal(new byte[] {0x06, (byte) (tableau.total() == null ? 0x20 : 0x60)});
    }

    private static int[] largeurs(List<Colonne> colonnes, int totale) {
        int poids = Math.max(1, colonnes.stream().mapToInt(Colonne::poids).sum());
        return colonnes.stream()
                .mapToInt(colonne -> Math.toIntExact((long) totale * colonne.poids() / poids))
                .toArray();
    }
}

package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.TexteSur;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 pages upright or on their side, with what comes back on each: title, state of the text, page number. */
final class Pages {

    /** Twentieths of a point. */
    private static final int A4_LARGE = 11906;

    private static final int A4_HAUT = 16838;
    private static final int MARGE = 1134;
    private static final int MARGE_COURANTE = 567;

    private final XWPFDocument document;

    Pages(XWPFDocument document, Ouvrage ouvrage) {
        this.document = document;
        enTete(ouvrage);
        pied();
        // the cover carries neither
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        document.createFooter(HeaderFooterType.FIRST).createParagraph();
    }

    /** Usable width of a page, in twentieths of a point. */
    static int largeur(boolean paysage) {
        return (paysage ? A4_HAUT : A4_LARGE) - 2 * MARGE;
    }

    /** Ends a section here: what follows begins on a new page. */
    void clore(boolean paysage) {
        XWPFParagraph fin = document.createParagraph();
        fin.setSpacingAfter(0);
        CTSectPr section = fin.getCTP().addNewPPr().addNewSectPr();
        for (CTHdrFtrRef entete : finale().getHeaderReferenceArray()) {
            section.addNewHeaderReference().set(entete);
        }
        for (CTHdrFtrRef pied : finale().getFooterReferenceArray()) {
            section.addNewFooterReference().set(pied);
        }
        mesurer(section, paysage);
        if (finale().isSetTitlePg()) {
            section.addNewTitlePg();
            finale().unsetTitlePg();
        }
    }

    void finir(boolean paysage) {
        mesurer(finale(), paysage);
    }

    private CTSectPr finale() {
        var corps = document.getDocument().getBody();
        return corps.isSetSectPr() ? corps.getSectPr() : corps.addNewSectPr();
    }

    private static void mesurer(CTSectPr section, boolean paysage) {
        CTPageSz taille = section.addNewPgSz();
        taille.setW(BigInteger.valueOf(paysage ? A4_HAUT : A4_LARGE));
        taille.setH(BigInteger.valueOf(paysage ? A4_LARGE : A4_HAUT));
        if (paysage) {
            taille.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar marges = section.addNewPgMar();
        BigInteger marge = BigInteger.valueOf(MARGE);
        marges.setTop(marge);
        marges.setBottom(marge);
        marges.setLeft(marge);
        marges.setRight(marge);
        marges.setHeader(BigInteger.valueOf(MARGE_COURANTE));
        marges.setFooter(BigInteger.valueOf(MARGE_COURANTE));
        marges.setGutter(BigInteger.ZERO);
    }

    private void enTete(Ouvrage ouvrage) {
        XWPFParagraph ligne = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        ligne.setStyle("Courant");
        ligne.createRun().setText(TexteSur.ligne(ouvrage.titre() + " – " + ouvrage.sousTitre()));
        if (ouvrage.etat() != null) {
            XWPFParagraph etat = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            etat.setStyle("Etat");
            etat.createRun().setText(TexteSur.ligne(ouvrage.etat()));
        }
    }

    private void pied() {
        XWPFParagraph ligne = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        ligne.setStyle("Courant");
        ligne.setAlignment(ParagraphAlignment.CENTER);
        Champs.ajouter(ligne, "PAGE", "1");
        ligne.createRun().setText(" / ");
        Champs.ajouter(ligne, "NUMPAGES", "1");
    }
}

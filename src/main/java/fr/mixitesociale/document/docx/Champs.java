package fr.mixitesociale.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields of Word, with the result they show until someone asks for an update. */
final class Champs {

    private Champs() {}

    static void ajouter(XWPFParagraph paragraphe, String instruction, String resultat) {
        ouvrir(paragraphe, instruction);
        paragraphe.createRun().setText(resultat);
        fermer(paragraphe);
    }

    static void ouvrir(XWPFParagraph paragraphe, String instruction) {
        marque(paragraphe, STFldCharType.BEGIN);
        paragraphe.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        marque(paragraphe, STFldCharType.SEPARATE);
    }

    static void fermer(XWPFParagraph paragraphe) {
        marque(paragraphe, STFldCharType.END);
    }

    private static void marque(XWPFParagraph paragraphe, STFldCharType.Enum type) {
        XWPFRun marque = paragraphe.createRun();
        marque.getCTR().addNewFldChar().setFldCharType(type);
    }
}

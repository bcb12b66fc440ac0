package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.document.TexteSur;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Runs of text: bold, italic, line breaks. */
final class Textes {

    private Textes() {}

    static void ecrire(List<Passage> passages, XWPFParagraph paragraphe) {
        for (Passage passage : passages) {
            XWPFRun run = paragraphe.createRun();
            if (passage.gras()) {
                run.setBold(true);
            }
            if (passage.italique()) {
                run.setItalic(true);
            }
            String[] lignes = TexteSur.de(passage.texte()).split("\n", -1);
            for (int i = 0; i < lignes.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lignes[i], run.getCTR().sizeOfTArray());
            }
        }
    }
}

package fr.mixitesociale.document.docx;

import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * The table of contents: a field of Word, filled in advance so that it shows without an update. Its entries lead to their
 * headings; page numbers, which only Word knows, come with the first update (F9).
 */
final class Sommaire {

    private static final int NIVEAUX = 3;

    private Sommaire() {}

    static void ecrire(XWPFDocument document, Deroule deroule) {
        XWPFParagraph titre = document.createParagraph();
        titre.setStyle("TitreSommaire");
        titre.createRun().setText(Phrases.de("document.sommaire"));
        List<Entete> entrees = deroule.entetes().stream()
                .filter(entete -> entete.niveau() <= NIVEAUX)
                .toList();
        XWPFParagraph ligne = null;
        for (Entete entree : entrees) {
            boolean premiere = ligne == null;
            ligne = document.createParagraph();
            ligne.setStyle("Sommaire" + entree.niveau());
            if (premiere) {
                Champs.ouvrir(ligne, "TOC \\o \"1-%d\" \\h \\z \\u".formatted(NIVEAUX));
            }
            CTHyperlink lien = ligne.getCTP().addNewHyperlink();
            lien.setAnchor(entree.ancre());
            lien.addNewR().addNewT().setStringValue(entree.texte());
        }
        if (ligne != null) {
            Champs.fermer(ligne);
        }
    }
}

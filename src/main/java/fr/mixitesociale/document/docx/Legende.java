package fr.mixitesociale.document.docx;

import fr.mixitesociale.document.TexteSur;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** « Tableau 3 – Projets »: the number is a field, so that a table of the tables can be made. */
final class Legende {

    private Legende() {}

    static void ecrire(XWPFParagraph paragraphe, String suite, int numero, String texte) {
        paragraphe.createRun().setText(suite + " ");
        Champs.ajouter(paragraphe, "SEQ %s \\* ARABIC".formatted(suite), String.valueOf(numero));
        paragraphe.createRun().setText(" – " + TexteSur.ligne(texte));
    }
}

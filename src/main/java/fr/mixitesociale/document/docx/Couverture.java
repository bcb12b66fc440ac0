package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The first page: what it is, of whom, for when, and whether it is only a draft. */
final class Couverture {

    private Couverture() {}

    static void ecrire(XWPFDocument document, Ouvrage ouvrage) {
        ligne(document, "TitrePrincipal", ouvrage.titre());
        ligne(document, "SousTitre", ouvrage.sousTitre());
        ouvrage.mentions().forEach(mention -> ligne(document, "Mention", mention));
        String etat = ouvrage.etat();
        ligne(
                document,
                "EtatCouverture",
                etat == null ? Phrases.de("document.couverture.date", FormatFr.dateLongue(ouvrage.date())) : etat);
    }

    /** Of a document without a cover. */
    static void titre(XWPFDocument document, Ouvrage ouvrage) {
        ligne(document, "TitreCourt", ouvrage.titre());
    }

    private static void ligne(XWPFDocument document, String style, String texte) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(style);
        paragraphe.createRun().setText(TexteSur.ligne(texte));
    }
}

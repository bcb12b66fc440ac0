package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.document.Tirage;
import fr.mixitesociale.graphique.AlternativeTextuelle;
import fr.mixitesociale.graphique.DessinGraphique.Imprime;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;

/**
 * A chart, vector for the readers that draw SVG (Word since 2016, LibreOffice), a picture at twice its size for the others,
 * told in words for whoever does not see it.
 */
final class FigureDocx {

    static final double ECHELLE_PNG = 2;
    /** Width of the text on an upright page. */
    private static final double LARGEUR_POINTS = 482;

    /** Extension of DrawingML that carries the vector beside the picture ([MS-ODRAWXML] 2.2.9). */
    private static final String EXTENSION_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final String ESPACE_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String ESPACE_DESSIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String ESPACE_LIEN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XWPFDocument document;
    private final Tirage<Dessins> tirage;
    private int numero;

    /** The two forms of one chart. */
    record Dessins(Imprime vecteur, byte[] image) {}

    FigureDocx(XWPFDocument document, Tirage<Dessins> tirage) {
        this.document = document;
        this.tirage = tirage;
    }

    void ecrire(Graphique graphique) throws IOException {
        numero++;
        image(graphique);
        XWPFParagraph legende = paragraphe(Modele.LEGENDE);
        Legende.ecrire(legende, Phrases.de("document.legende.rang.figure"), numero, graphique.titre());
        String lecture = graphique.lecture();
        if (lecture != null && !lecture.isBlank()) {
            Textes.ecrire(List.of(Passage.de(lecture)), paragraphe(Modele.CORPS));
        }
        Textes.ecrire(
                List.of(Passage.de(Phrases.de("document.figure.source", graphique.sousTitre(), graphique.source()))),
                paragraphe(Modele.NOTE));
    }

    private void image(Graphique graphique) throws IOException {
        XWPFParagraph place = paragraphe("Figure");
        Dessins dessins = tirage.dessin(graphique);
        Imprime vecteur = dessins.vecteur();
        String nom = "figure-" + numero;
        try {
            XWPFRun run = place.createRun();
            XWPFPicture image = run.addPicture(
                    new ByteArrayInputStream(dessins.image()),
                    PictureType.PNG,
                    nom + ".png",
                    Units.toEMU(LARGEUR_POINTS),
                    Units.toEMU(LARGEUR_POINTS * vecteur.hauteur() / vecteur.largeur()));
            String svg = document.addPictureData(vecteur.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG);
            vectoriser(image.getCTPicture().getBlipFill().getBlip(), svg);
            var proprietes = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            proprietes.setId(numero);
            proprietes.setName(nom);
            proprietes.setDescr(
                    TexteSur.ligne(graphique.titre() + ". " + String.join(" ", AlternativeTextuelle.de(graphique))));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("A chart could not join the file", impossible);
        }
    }

    private static void vectoriser(CTBlip image, String relation) {
        try (XmlCursor curseur = image.newCursor()) {
            curseur.toEndToken();
            curseur.beginElement(new QName(ESPACE_DESSIN, "extLst", "a"));
            curseur.beginElement(new QName(ESPACE_DESSIN, "ext", "a"));
            curseur.insertAttributeWithValue("uri", EXTENSION_SVG);
            curseur.beginElement(new QName(ESPACE_SVG, "svgBlip", "asvg"));
            curseur.insertAttributeWithValue(new QName(ESPACE_LIEN, "embed", "r"), relation);
        }
    }

    private XWPFParagraph paragraphe(String style) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(style);
        return paragraphe;
    }
}

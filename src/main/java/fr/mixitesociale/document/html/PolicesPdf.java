package fr.mixitesociale.document.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Source Sans 3, the face of the portal, in every weight the page uses: a PDF/UA file embeds all its fonts.
 *
 * <p>Without its ligatures: French needs none, and PDFBox looks for them with regular expressions it makes again for each
 * line, nine tenths of the time of a long document.
 */
final class PolicesPdf {

    private static final String FAMILLE = "Source Sans 3";

    private PolicesPdf() {}

    /** @param document the one {@code constructeur} writes: fonts belong to their document */
    static void donner(PdfRendererBuilder constructeur, PDDocument document) throws IOException {
        police(constructeur, document, "Regular", 400);
        police(constructeur, document, "Semibold", 600);
        police(constructeur, document, "Bold", 700);
    }

    private static void police(PdfRendererBuilder constructeur, PDDocument document, String graisse, int poids)
            throws IOException {
        TrueTypeFont police = lire(graisse);
        police.setEnableGsub(false);
        // read again when the subset is written, with the document
        document.registerTrueTypeFontForClosing(police);
        constructeur.useFont(
                new PDFontSupplier(PDType0Font.load(document, police, true)), FAMILLE, poids, FontStyle.NORMAL, true);
    }

    private static TrueTypeFont lire(String graisse) throws IOException {
        try (InputStream octets = Objects.requireNonNull(
                PolicesPdf.class.getResourceAsStream("/fonts/SourceSans3-%s.ttf".formatted(graisse)),
                "A font is missing from the jar")) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(octets));
        }
    }
}

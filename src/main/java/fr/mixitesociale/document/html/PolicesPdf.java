package fr.mixitesociale.document.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** Source Sans 3, the face of the portal, in every weight the page uses: a PDF/UA file embeds all its fonts. */
final class PolicesPdf {

    private static final String FAMILLE = "Source Sans 3";

    private PolicesPdf() {}

    static void donner(PdfRendererBuilder constructeur) {
        police(constructeur, "Regular", 400, FontStyle.NORMAL);
        police(constructeur, "Semibold", 600, FontStyle.NORMAL);
        police(constructeur, "Bold", 700, FontStyle.NORMAL);
    }

    private static void police(PdfRendererBuilder constructeur, String graisse, int poids, FontStyle style) {
        constructeur.useFont(() -> lire(graisse), FAMILLE, poids, style, true);
    }

    private static InputStream lire(String graisse) {
        return Objects.requireNonNull(
                PolicesPdf.class.getResourceAsStream("/fonts/SourceSans3-%s.ttf".formatted(graisse)),
                "A font is missing from the jar");
    }
}

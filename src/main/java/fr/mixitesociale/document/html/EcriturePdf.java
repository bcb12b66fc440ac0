package fr.mixitesociale.document.html;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.graphique.DessinGraphique;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A tagged PDF (PDF/UA-1 intended, PDF/A-2a too: a signed contract is kept), made of the HTML page: fonts embedded, charts
 * vector, nothing fetched from anywhere.
 */
public final class EcriturePdf {

    private static final String PRODUCTEUR = "Portail des contrats de mixité sociale";

    private final DessinGraphique dessin;

    public EcriturePdf(DessinGraphique dessin) {
        this.dessin = dessin;
    }

    public byte[] ecrire(Ouvrage ouvrage) {
        Document page = new PageImprimee(dessin).de(ouvrage);
        PdfRendererBuilder constructeur = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("\u25a1")
                .useUnicodeLineBreaker(new CoupureFrancaise())
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer(PRODUCTEUR);
        try (PDDocument document = new PDDocument()) {
            PolicesPdf.donner(constructeur.usePDDocument(document), document);
            try (PdfBoxRenderer rendu = constructeur.buildPdfRenderer()) {
                rendu.layout();
                rendu.createPDFWithoutClosing();
                return Empreinte.figer(document, ouvrage, page.outerHtml());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

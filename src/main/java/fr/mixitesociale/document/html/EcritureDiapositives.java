package fr.mixitesociale.document.html;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.Diapositive;
import fr.mixitesociale.document.Diapositive.Contenu;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.socle.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Slides as HTML, one page each, then as PDF. */
public final class EcritureDiapositives {

    private static final String STYLE = "/documents/document/diapositives.css";
    /** Width of a slide between its margins, in pixels. */
    private static final int LARGEUR = 1168;

    private EcritureDiapositives() {}

    public static byte[] ecrire(String titre, LocalDate jour, List<Diapositive> diapositives) {
        Document page = page(titre, diapositives);
        PdfRendererBuilder constructeur = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page), null)
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("\u25a1")
                .useUnicodeLineBreaker(new CoupureFrancaise())
                .useSVGDrawer(new BatikSVGDrawer());
        try (PDDocument document = new PDDocument()) {
            PolicesPdf.donner(constructeur.usePDDocument(document), document);
            try (PdfBoxRenderer rendu = constructeur.buildPdfRenderer()) {
                rendu.layout();
                rendu.createPDFWithoutClosing();
                return Empreinte.figer(
                        document, new Ouvrage(titre, "", List.of(), null, jour, List.of()), page.outerHtml());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document page(String titre, List<Diapositive> diapositives) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Objects.requireNonNull(page.firstElementChild()).attr("lang", Phrases.LANGUE.toLanguageTag());
        page.title(TexteSur.ligne(titre));
        page.head().appendElement("meta").attr("name", "description").attr("content", TexteSur.ligne(titre));
        page.head().appendElement("style").appendChild(new DataNode(style()));
        for (int rang = 0; rang < diapositives.size(); rang++) {
            diapositive(
                    page.body().appendElement("div").addClass("diapositive"),
                    diapositives.get(rang),
                    "%d / %d".formatted(rang + 1, diapositives.size()));
        }
        return page;
    }

    private static void diapositive(Element page, Diapositive diapositive, String rang) {
        page.appendElement("p").addClass("surtitre").appendText(TexteSur.ligne(diapositive.surtitre()));
        page.appendElement("h1").appendText(TexteSur.ligne(diapositive.titre()));
        diapositive.contenus().forEach(contenu -> contenu(page, contenu));
        Element pied = page.appendElement("div").addClass("pied");
        pied.appendElement("span").addClass("rang").appendText(rang);
        pied.appendElement("span").appendText(TexteSur.ligne(diapositive.source()));
    }

    private static void contenu(Element page, Contenu contenu) {
        switch (contenu) {
            case Contenu.Dessin dessin -> dessin(page, dessin);
            case Contenu.Tableau tableau -> tableau(page, tableau);
            case Contenu.Lignes lignes ->
                lignes.lignes()
                        .forEach(ligne ->
                                page.appendElement("p").addClass("ligne").appendText(TexteSur.ligne(ligne)));
        }
    }

    private static void dessin(Element page, Contenu.Dessin dessin) {
        Element svg = Jsoup.parse(dessin.svg(), "", Parser.xmlParser()).firstElementChild();
        if (svg == null) {
            return;
        }
        String[] boite = svg.attr("viewBox").split(" ");
        int largeur = LARGEUR * dessin.largeur() / 100;
        svg.attr("width", String.valueOf(largeur))
                .attr(
                        "height",
                        String.valueOf(
                                Math.round(largeur * Double.parseDouble(boite[3]) / Double.parseDouble(boite[2]))))
                .attr("alt", TexteSur.ligne(dessin.alternative()));
        page.appendElement("div").addClass("dessin").appendChild(svg);
    }

    private static void tableau(Element page, Contenu.Tableau tableau) {
        Element table = page.appendElement("table");
        Element tetes = table.appendElement("thead").appendElement("tr");
        tableau.tetes()
                .forEach(tete -> tetes.appendElement("th").attr("scope", "col").appendText(TexteSur.ligne(tete)));
        Element corps = table.appendElement("tbody");
        for (List<String> ligne : tableau.lignes()) {
            Element rangee = corps.appendElement("tr");
            ligne.forEach(cellule -> rangee.appendElement("td").appendText(TexteSur.ligne(cellule)));
        }
    }

    private static String style() {
        try (InputStream flux = EcritureDiapositives.class.getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(flux, STYLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

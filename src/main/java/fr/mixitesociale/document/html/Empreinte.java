package fr.mixitesociale.document.html;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Saves a PDF so that the same text always gives the same bytes: its dates are those of the text, its identifier comes from
 * the text, not from the clock.
 */
final class Empreinte {

    private static final List<String> DATES = List.of("CreateDate", "ModifyDate", "MetadataDate");
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    private Empreinte() {}

    /** @param texte the page itself: what identifies the file */
    static byte[] figer(PDDocument document, Ouvrage ouvrage, String texte) throws IOException {
        var jour = ouvrage.date().atStartOfDay(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(jour));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(jour));
        document.getDocumentCatalog().setLanguage(Phrases.LANGUE.toLanguageTag());
        CRC32 somme = new CRC32();
        somme.update(texte.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(somme.getValue());
        dater(document.getDocumentCatalog().getMetadata(), jour.toInstant().toString());
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        document.save(sortie);
        return sortie.toByteArray();
    }

    private static void dater(PDMetadata metadonnees, String instant) throws IOException {
        try (InputStream lues = metadonnees.exportXMPMetadata()) {
            DocumentBuilderFactory lecteurs = DocumentBuilderFactory.newDefaultInstance();
            lecteurs.setNamespaceAware(true);
            lecteurs.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document xmp = lecteurs.newDocumentBuilder().parse(new ByteArrayInputStream(lues.readAllBytes()));
            for (String nom : DATES) {
                NodeList dates = xmp.getElementsByTagNameNS(XMP, nom);
                for (int i = 0; i < dates.getLength(); i++) {
                    dates.item(i).setTextContent(instant);
                }
            }
            ByteArrayOutputStream ecrites = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(xmp), new StreamResult(ecrites));
            metadonnees.importXMPMetadata(ecrites.toByteArray());
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("The metadata just written are XML", e);
        }
    }
}

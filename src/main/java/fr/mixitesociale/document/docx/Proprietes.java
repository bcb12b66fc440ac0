package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.TexteSur;
import fr.mixitesociale.socle.Phrases;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Who wrote the file and when: the portal, on the day of the text. */
final class Proprietes {

    private Proprietes() {}

    static void ecrire(XWPFDocument document, Ouvrage ouvrage) {
        POIXMLProperties proprietes = document.getProperties();
        proprietes.getCoreProperties().setTitle(TexteSur.ligne(ouvrage.titre() + " – " + ouvrage.sousTitre()));
        proprietes.getCoreProperties().setCreator(Phrases.de("document.auteur"));
        proprietes.getCoreProperties().setLastModifiedByUser(Phrases.de("document.auteur"));
        proprietes.getCoreProperties().setSubjectProperty(TexteSur.ligne(ouvrage.sousTitre()));
        Optional<Date> jour = Optional.of(
                Date.from(ouvrage.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        PackagePropertiesPart coeur = proprietes.getCoreProperties().getUnderlyingProperties();
        coeur.setCreatedProperty(jour);
        coeur.setModifiedProperty(jour);
        coeur.setLanguageProperty(Phrases.LANGUE.toLanguageTag());
        proprietes.getExtendedProperties().getUnderlyingProperties().setApplication(Phrases.de("document.auteur"));
    }
}

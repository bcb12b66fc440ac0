package fr.mixitesociale.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles and lists, written as Word knows them: {@code resources/documents/document}. */
final class Modele {

    /** Numbering of lists, as the file of numberings declares it. */
    enum Liste {
        PUCES(1),
        NOMBRES(2);

        private final int abstraite;

        Liste(int abstraite) {
            this.abstraite = abstraite;
        }

        int abstraite() {
            return abstraite;
        }
    }

    /** Styles of the file, by what Word calls their identifier. */
    static final String CORPS = "Corps";

    static final String TITRE = "Titre";
    static final String LEGENDE = "Legende";
    static final String NOTE = "Note";
    static final String A_COMPLETER = "ACompleter";
    static final String TABLEAU = "TableauContrat";
    static final String CELLULE = "Cellule";
    static final String ENTETE = "EnteteTableau";

    private static final String DOSSIER = "/documents/document/";

    private Modele() {}

    /** @return the numberings of the file, to which each list adds its own */
    static CTNumbering installer(XWPFDocument document) throws IOException {
        try (InputStream styles = lire("styles.xml");
                InputStream listes = lire("listes.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            CTNumbering numerotation = NumberingDocument.Factory.parse(listes).getNumbering();
            document.createNumbering().setNumbering(numerotation);
            return numerotation;
        } catch (XmlException invalide) {
            throw new IllegalStateException("The styles of the documents are not valid", invalide);
        }
    }

    /** Settings of the file, which POI writes without letting anyone see them. */
    static Map<String, byte[]> reglages() throws IOException {
        try (InputStream reglages = lire("reglages.xml")) {
            return Map.of("word/settings.xml", reglages.readAllBytes());
        }
    }

    private static InputStream lire(String fichier) {
        return Objects.requireNonNull(Modele.class.getResourceAsStream(DOSSIER + fichier), fichier);
    }
}

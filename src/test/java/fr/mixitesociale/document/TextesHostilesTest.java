package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.graphique.DessinGraphique;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("Aucun texte tapé par une personne ne casse un fichier")
class TextesHostilesTest {

    private static final FabriqueDesDocuments FABRIQUE = new FabriqueDesDocuments(new DessinGraphique());

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0008\u000b\u001f\u007f\u0085 contrôle",
                "\ud800 moitié \udc00 de caractère \ufffe \uffff",
                "Maison 🏠 et famille 👩‍👩‍👧, drapeau 🇫🇷",
                "שלום العربية \u202e inversé \u202c et retour",
                "<script>alert(1)</script> &amp; ]]> <!-- --> </w:t> <b>",
                "Kyiv Київ Ελλάδα 中文 e\u0301\u0301\u0301",
                "a\r\nb\rc\td",
                " ",
                ""
            })
    @DisplayName("caractères de contrôle, moitiés, emoji, de droite à gauche, balises")
    void caracteres(String texte) throws Exception {
        verifier(partout(texte));
    }

    @Test
    @DisplayName("un mot de mille lettres, une cellule de trois cents lignes")
    void demesures() throws Exception {
        verifier(partout(mots("", 300)));
        verifier(partout(mots(" assez longue pour une cellule\n", 300)));
    }

    @Test
    @DisplayName("une balise reste du texte, une cellule de trois cents lignes est imprimée jusqu’au bout")
    void rienNeSePerd() throws Exception {
        Ouvrage ouvrage = partout("<b>gras</b>\n" + mots("\n", 300) + "FINDECELLULE");
        assertThat(pdf(FABRIQUE.ecrire(ouvrage, Format.PDF)))
                .contains("<b>gras</b>")
                .contains("FINDECELLULE");
        assertThat(docx(FABRIQUE.ecrire(ouvrage, Format.DOCX)))
                .contains("<b>gras</b>")
                .contains("FINDECELLULE");
    }

    @Test
    @DisplayName("un document vide, un titre sans rien dessous, un tableau sans ligne")
    void vides() throws Exception {
        verifier(UnOuvrage.de(null, List.of()));
        verifier(UnOuvrage.avec());
        verifier(UnOuvrage.avec(
                new Bloc.Titre(3, ""),
                new Bloc.Paragraphe(List.of()),
                new Bloc.Liste(false, List.of()),
                new Bloc.Liste(true, List.of(List.of())),
                UnOuvrage.tableau("Vide", 3, 0, false),
                new Bloc.Signatures(List.of())));
    }

    /** Not the same word again and again: readers take a file that shrinks too well for an attack. */
    private static String mots(String entre, int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> Long.toHexString(i * 0x9E3779B97F4A7C15L) + entre)
                .collect(Collectors.joining());
    }

    private static Ouvrage partout(String texte) {
        return UnOuvrage.avec(
                new Bloc.Titre(1, texte),
                Bloc.paragraphe(texte),
                Bloc.puces(List.of(texte)),
                Bloc.note(texte),
                new Bloc.ACompleter(texte),
                new Bloc.Tableau(
                        texte,
                        List.of(Colonne.texte("Texte", 1), Colonne.nombre("Nombre", 4)),
                        List.of(List.of(Cellule.de(texte), new Cellule(List.of(Passage.gras(texte))))),
                        null),
                new Bloc.Signatures(List.of(new Bloc.Signature(texte, texte, texte))));
    }

    private static void verifier(Ouvrage ouvrage) throws Exception {
        byte[] docx = FABRIQUE.ecrire(ouvrage, Format.DOCX);
        assertThat(docx(docx)).contains("Contrat de mixité sociale");
        WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                .getMainDocumentPart()
                .getContent();
        byte[] pdf = FABRIQUE.ecrire(ouvrage, Format.PDF);
        assertThat(pdf(pdf)).contains("Contrat de mixité sociale");
        assertThat(FichiersValidesTest.manquements(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static String pdf(byte[] octets) throws Exception {
        try (PDDocument document = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] octets) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(octets));
                XWPFWordExtractor texte = new XWPFWordExtractor(document)) {
            return texte.getText();
        }
    }
}

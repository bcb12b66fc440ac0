package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.graphique.DessinGraphique;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("Les fichiers que le portail écrit s’ouvrent partout")
class FichiersValidesTest {

    private static final FabriqueDesDocuments FABRIQUE = new FabriqueDesDocuments(new DessinGraphique());

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    @DisplayName("veraPDF ne trouve rien à redire au PDF")
    void verapdf(PDFAFlavour norme) {
        assertThat(manquements(FABRIQUE.ecrire(UnOuvrage.complet(), Format.PDF), norme))
                .isEmpty();
    }

    @Test
    @DisplayName("docx4j, lecteur strict, lit le DOCX, le récrit, et POI relit le même texte")
    void allerRetour() throws Exception {
        byte[] docx = FABRIQUE.ecrire(UnOuvrage.complet(), Format.DOCX);
        WordprocessingMLPackage lu = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        assertThat(lu.getMainDocumentPart().getContent()).hasSizeGreaterThan(30);
        ByteArrayOutputStream recrit = new ByteArrayOutputStream();
        lu.save(recrit);
        assertThat(paragraphes(recrit.toByteArray())).isEqualTo(paragraphes(docx));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @DisplayName("le même texte donne les mêmes octets")
    void memesOctets(Format format) {
        assertThat(FABRIQUE.ecrire(UnOuvrage.complet(), format))
                .isEqualTo(FABRIQUE.ecrire(UnOuvrage.complet(), format));
    }

    @Test
    @DisplayName("le PDF dit sa langue, son titre, ses signets et son auteur")
    void metadonnees() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FABRIQUE.ecrire(UnOuvrage.complet(), Format.PDF))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Contrat de mixité sociale (2026-2028)");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Portail");
            assertThat(Objects.requireNonNull(pdf.getDocumentCatalog().getDocumentOutline())
                            .getFirstChild()
                            .getTitle())
                    .startsWith("1er volet");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Projet au 12 mars 2026", "À compléter", "Tableau 3");
        }
    }

    static List<String> manquements(byte[] pdf, PDFAFlavour norme) {
        try (PDFAParser lecture = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                var verification = Foundries.defaultInstance().createValidator(norme, false)) {
            return verification.validate(lecture).getTestAssertions().stream()
                    .filter(point -> point.getStatus() == TestAssertion.Status.FAILED)
                    .map(point -> point.getRuleId().getClause() + "-"
                            + point.getRuleId().getTestNumber() + " " + point.getMessage() + " "
                            + point.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> paragraphes(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                    .map(element -> element instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph p
                            ? p.getStyle() + " " + p.getText()
                            : ((org.apache.poi.xwpf.usermodel.XWPFTable) element).getText())
                    .toList();
        }
    }
}

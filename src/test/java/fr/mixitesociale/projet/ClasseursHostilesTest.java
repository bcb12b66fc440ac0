package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.inventaire.FichierTropGros;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F14 for the workbook of projects: each is refused with a sentence, within two seconds. */
@DisplayName("Les classeurs de projets hostiles")
class ClasseursHostilesTest {

    private static final UUID CONTRAT = new UUID(1, 2);
    private static final String FEUILLE = "xl/worksheets/sheet1.xml";

    static Stream<Arguments> hostiles() {
        return Stream.of(
                hostile("pas un classeur", () -> texte("nom;lls\nÎlot;4\n")),
                hostile("vide", () -> new byte[0]),
                hostile("bombe de 60 Mo", () -> classeur(new byte[60_000_000])),
                hostile("plus de 100 Mo une fois ouvert", () -> classeur(new byte[120_000_000])),
                hostile("entité externe", () -> classeur(texte("""
                        <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>"""))),
                hostile(
                        "10⁶ colonnes",
                        () -> classeur(texte("<worksheet><sheetData><row>" + "<c><v>1</v></c>".repeat(1_000_000)
                                + "</row></sheetData></worksheet>"))),
                hostile(
                        "cellule en colonne XFD",
                        () -> classeur(
                                texte(
                                        "<worksheet><sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData></worksheet>"))),
                hostile(
                        "99 000 lignes",
                        () -> classeur(texte("<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(99_000)
                                + "</sheetData></worksheet>"))),
                hostile("feuille sans rien", () -> classeur(texte("<worksheet><sheetData/></worksheet>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostiles")
    @DisplayName("sont refusés vite, avec une phrase")
    void refuses(String nom, Supplier<byte[]> fabrique) {
        byte[] contenu = fabrique.get();
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(FichierRefuse.class)
                        .isThrownBy(() -> LectureClasseur.lire(CONTRAT, nom + ".xlsx", contenu))
                        .satisfies(refus -> assertThat(refus.erreurs())
                                .isNotEmpty()
                                .allSatisfy(
                                        erreur -> assertThat(erreur.message()).isNotBlank())));
    }

    @Test
    @DisplayName("100 Mo ne sont pas ouverts")
    void tropGros() {
        assertThatExceptionOfType(FichierTropGros.class)
                .isThrownBy(() -> LectureClasseur.lire(CONTRAT, "gros.xlsx", new byte[100_000_000]));
    }

    private static Arguments hostile(String nom, Supplier<byte[]> fabrique) {
        return Arguments.of(nom, fabrique);
    }

    private static byte[] classeur(byte[] feuille) {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put("[Content_Types].xml", texte("<Types/>"));
        entrees.put("xl/workbook.xml", texte("""
                <workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r=\
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships'>\
                <sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"""));
        entrees.put("xl/_rels/workbook.xml.rels", texte("""
                <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
                <Relationship Id='r1' Type='t' Target='worksheets/sheet1.xml'/></Relationships>"""));
        entrees.put(FEUILLE, feuille);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                zip.write(entree.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}

package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.inventaire.ClasseurXlsx.Bornes;
import fr.mixitesociale.inventaire.ClasseurXlsx.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F14: workbooks that readers open, small, and in which one thing only is a trap: nothing else refuses them. */
@DisplayName("Les classeurs piégés")
class ClasseursPiegesTest {

    private static final String FEUILLE = "sheet1.xml";
    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String GENRE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @Test
    @DisplayName("une feuille qui se dit une image n’est pas ouverte sans avoir été parcourue")
    void feuilleDeguisee() {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> ouvrir("sheet1.png", uneCellule("GZZZZZ1", "1")));
        assertThat(ouvrir(FEUILLE, uneCellule("A1", "1"))).as("itself").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E99999999", "1E-999999999"})
    @DisplayName("un nombre d’un milliard de chiffres reste comme il est écrit")
    void nombreSansFin(String nombre) {
        assertThat(ouvrir(FEUILLE, uneCellule("A1", nombre)))
                .singleElement()
                .satisfies(feuille ->
                        assertThat(feuille.lignes().getFirst().cellule(0)).isEqualTo(nombre));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$GZZZZZ1", "gzzzzz1", "$A$GZZZZZ1", "A$GZZZZZ1", " GZZZZZ1", "1GZZZZZ1", "éGZZZZZ1"})
    @DisplayName("une adresse de cellule écrite autrement ne mène pas plus loin")
    void adresses(String adresse) {
        assertThatExceptionOfType(FichierRefuse.class).isThrownBy(() -> ouvrir(FEUILLE, uneCellule(adresse, "1")));
    }

    @Test
    @DisplayName("un texte long dit une fois et repris par chaque cellule n’emplit pas la mémoire")
    void texteRepete() {
        String morceaux = "<row r='1'><c t='inlineStr'><is>%s</is></c></row>"
                .formatted("<r><t>%s</t></r>".formatted("a".repeat(3_000)).repeat(2));
        assertThatExceptionOfType(FichierRefuse.class).as("in two pieces").isThrownBy(() -> ouvrir(FEUILLE, morceaux));
        String dix = "<row>" + "<c t='s'><v>0</v></c>".repeat(10) + "</row>";
        assertThatExceptionOfType(FichierRefuse.class)
                .as("fourteen thousand times")
                .isThrownBy(() -> ouvrir(FEUILLE, dix.repeat(1_400)));
    }

    private static String uneCellule(String adresse, String valeur) {
        return "<row r='1'><c r='%s'><v>%s</v></c></row>".formatted(adresse, valeur);
    }

    private static List<Feuille> ouvrir(String nom, String lignes) {
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + partie("workbook", "sheet.main") + partie("sharedStrings", "sharedStrings")
                        + partie("styles", "styles") + "</Types>");
        parties.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                .formatted(NS)
                        + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
        parties.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='t' Target='worksheets/%s'/></Relationships>".formatted(nom));
        parties.put("xl/styles.xml", "<styleSheet xmlns='%s'/>".formatted(NS));
        parties.put(
                "xl/sharedStrings.xml", "<sst xmlns='%s'><si><t>%s</t></si></sst>".formatted(NS, "a".repeat(3_900)));
        parties.put(
                "xl/worksheets/" + nom,
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(NS, lignes));
        return ClasseurXlsx.lire("piege.xlsx", zip(parties), new Bornes(1, 25_000, 60));
    }

    private static String partie(String nom, String genre) {
        return "<Override PartName='/xl/%s.xml' ContentType='%s%s+xml'/>".formatted(nom, GENRE, genre);
    }

    private static byte[] zip(Map<String, String> parties) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, String> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }
}

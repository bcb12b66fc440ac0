package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** F14: upload bombs, short form. Each is refused with a sentence, within two seconds and little memory. */
@DisplayName("Les fichiers hostiles")
class FichiersHostilesTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String FEUILLE = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='t' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String CLASSEUR =
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r="
                    + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>";

    private final LectureFichier lecture = UnReferentiel.lecture();

    static Stream<Arguments> bombes() {
        return Stream.of(
                bombe("rapport démesuré", () -> classeur(FEUILLE, new byte[60_000_000])),
                bombe("plus de 100 Mo", () -> classeur(FEUILLE, new byte[120_000_000])),
                bombe("taille mensongère", () -> tailleMensongere(classeur(FEUILLE, new byte[60_000_000]))),
                bombe("archive dans l’archive", () -> classeur("xl/media/autre.zip", new byte[10])),
                bombe("macros", () -> classeur("xl/vbaProject.bin", new byte[10])),
                bombe("chemin hors de l’archive", () -> classeur("../../etc/passwd", new byte[10])),
                bombe("100 000 entrées", FichiersHostilesTest::milleEntrees),
                bombe("archive quelconque", () -> zip(Map.of("a.csv", "code_insee".getBytes(StandardCharsets.UTF_8)))),
                bombe("entités XML", () -> classeur(FEUILLE, texte("""
                        <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                        <worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>"""))),
                bombe("entité externe", () -> classeur(FEUILLE, texte("""
                        <!DOCTYPE a SYSTEM "file:///etc/passwd">
                        <worksheet><sheetData/></worksheet>"""))),
                bombe(
                        "adresse de cellule très à droite",
                        () -> classeur(
                                FEUILLE,
                                texte(
                                        "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>"))),
                bombe(
                        "colonne XFD",
                        () -> classeur(
                                FEUILLE,
                                texte(
                                        "<worksheet><sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData></worksheet>"))),
                bombe(
                        "10⁶ colonnes",
                        () -> classeur(
                                FEUILLE,
                                texte("<worksheet><sheetData><row>" + "<c><v>1</v></c>".repeat(1_000_000)
                                        + "</row></sheetData></worksheet>"))),
                bombe(
                        "cellule de 1 Mo",
                        () -> classeur(
                                FEUILLE,
                                texte("<worksheet><sheetData><row><c><v>" + melange(1_000_000)
                                        + "</v></c></row></sheetData></worksheet>"))),
                bombe("préfixe devant l’archive (polyglotte)", () -> prefixe(classeur(FEUILLE, texte("<worksheet/>")))),
                bombe("archive tronquée", () -> {
                    byte[] entier = classeur(FEUILLE, texte("<worksheet/>"));
                    return Arrays.copyOf(entier, entier.length - 30);
                }),
                bombe("XML tronqué", () -> classeur(FEUILLE, texte("<worksheet><sheetData><row>"))),
                bombe(
                        "CSV : cellule de 1 Mo",
                        () -> texte("code_insee;date_inventaire;rp;lls\n" + "x".repeat(1_000_000))),
                bombe("CSV : 10⁶ colonnes", () -> texte("code_insee;date_inventaire;rp;lls" + ";a".repeat(1_000_000))),
                bombe(
                        "CSV : guillemet jamais refermé",
                        () -> texte(
                                "code_insee;date_inventaire;rp;lls\n\"" + "06004;2024-01-01;1;1\n".repeat(200_000))),
                bombe(
                        "CSV : plus de 100 000 lignes",
                        () -> texte("code_insee;date_inventaire;rp;lls\n" + "06004;2024-01-01;1;1\n".repeat(100_001))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombes")
    @DisplayName("sont refusés vite, avec une phrase")
    void refuses(String nom, Supplier<byte[]> fabrique) {
        byte[] contenu = fabrique.get();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(FichierRefuse.class)
                        .isThrownBy(() -> lecture.lire(FichierRecu.de("../../" + nom + ".xlsx", contenu)))
                        .satisfies(refus -> {
                            assertThat(refus.erreurs()).isNotEmpty();
                            assertThat(refus.getMessage()).doesNotContain("../");
                        }));
    }

    @Test
    @DisplayName("au-delà de 20 Mo, rien n’est lu")
    void tropGros() {
        assertThatExceptionOfType(FichierTropGros.class)
                .isThrownBy(() -> FichierRecu.de("gros.csv", new byte[FichierTropGros.LIMITE_OCTETS + 1]));
    }

    @Test
    @DisplayName("un nom de fichier piégé est nettoyé")
    void nom() {
        assertThat(NomFichier.nettoyer("../../etc/pass\nwd")).isEqualTo("passwd");
        assertThat(NomFichier.nettoyer("C:\\temp\\a.csv")).isEqualTo("a.csv");
        assertThat(NomFichier.nettoyer("facture\u202Evsc.exe")).isEqualTo("facturevsc.exe");
        assertThat(NomFichier.nettoyer("..")).isEqualTo("fichier");
        assertThat(NomFichier.nettoyer("x".repeat(500))).hasSize(120);
    }

    private static Arguments bombe(String nom, Supplier<byte[]> fabrique) {
        return Arguments.of(nom, fabrique);
    }

    private static byte[] classeur(String entree, byte[] contenu) {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put(TYPES, texte("<Types/>"));
        entrees.put("xl/workbook.xml", texte(CLASSEUR));
        entrees.put("xl/_rels/workbook.xml.rels", texte(RELATIONS));
        entrees.put(FEUILLE, texte("<worksheet><sheetData/></worksheet>"));
        entrees.put(entree, contenu);
        return zip(entrees);
    }

    private static byte[] zip(Map<String, byte[]> entrees) {
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

    private static byte[] milleEntrees() {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put(TYPES, texte("<Types/>"));
        entrees.put(FEUILLE, texte("<worksheet/>"));
        for (int i = 0; i < 60_000; i++) {
            entrees.put("xl/" + i, new byte[0]);
        }
        return zip(entrees);
    }

    /** Declares one byte for every entry of the directory. */
    private static byte[] tailleMensongere(byte[] zip) {
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 28, (byte) 0);
                zip[i + 24] = 1;
            }
        }
        return zip;
    }

    private static byte[] prefixe(byte[] zip) {
        byte[] avant = texte("PK\u0003\u0004 une autre chose");
        byte[] tout = Arrays.copyOf(avant, avant.length + zip.length);
        System.arraycopy(zip, 0, tout, avant.length, zip.length);
        return tout;
    }

    private static String melange(int longueur) {
        StringBuilder texte = new StringBuilder(longueur);
        for (int i = 0; i < longueur; i++) {
            texte.append((char) ('a' + (i * 31 + i / 7) % 26));
        }
        return texte.toString();
    }

    private static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}

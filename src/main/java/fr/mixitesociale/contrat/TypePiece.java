package fr.mixitesociale.contrat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Kinds of files that may be joined, told by their extension and proved by their first bytes. Nothing is decompressed:
 * the names of a ZIP's members stand in clear.
 */
public enum TypePiece {
    PDF("application/pdf", debut("%PDF-"), "pdf"),
    PNG("image/png", debut("\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", debut("\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            zip("[Content_Types].xml", "word/document"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            zip("[Content_Types].xml", "xl/workbook"),
            "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", openDocument("text"), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", openDocument("spreadsheet"), "ods"),
    CSV("text/csv", TypePiece::estDuTexte, "csv");

    private final String media;
    private final Predicate<byte[]> reconnait;
    private final List<String> extensions;

    TypePiece(String media, Predicate<byte[]> reconnait, String... extensions) {
        this.media = media;
        this.reconnait = reconnait;
        this.extensions = List.of(extensions);
    }

    /** The kind this name announces. */
    public static Optional<TypePiece> annonce(String nom) {
        String extension = nom.substring(nom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** « .pdf », « .png »…: what a file chooser offers. */
    public static String[] extensions() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new);
    }

    public String media() {
        return media;
    }

    /** Whether these bytes are of that kind. */
    boolean reconnait(byte[] contenu) {
        return reconnait.test(contenu);
    }

    private static Predicate<byte[]> debut(String signature) {
        byte[] attendu = signature.getBytes(StandardCharsets.ISO_8859_1);
        return contenu -> commence(contenu, 0, attendu);
    }

    private static Predicate<byte[]> zip(String... membres) {
        return contenu -> estUnZip(contenu)
                && Arrays.stream(membres)
                        .allMatch(membre -> contient(contenu, membre.getBytes(StandardCharsets.US_ASCII)));
    }

    /** OpenDocument says its kind in its first member, stored in clear (OASIS ODF 1.3, part 2, 3.3). */
    private static Predicate<byte[]> openDocument(String genre) {
        byte[] membre = ("mimetypeapplication/vnd.oasis.opendocument." + genre).getBytes(StandardCharsets.US_ASCII);
        int apresEntete = 30;
        return contenu -> estUnZip(contenu) && commence(contenu, apresEntete, membre);
    }

    private static boolean estUnZip(byte[] contenu) {
        return commence(contenu, 0, new byte[] {'P', 'K', 3, 4});
    }

    private static boolean commence(byte[] contenu, int a, byte[] attendu) {
        return contenu.length >= a + attendu.length
                && Arrays.equals(contenu, a, a + attendu.length, attendu, 0, attendu.length);
    }

    private static boolean contient(byte[] contenu, byte[] cherche) {
        for (int i = 0; i <= contenu.length - cherche.length; i++) {
            if (contenu[i] == cherche[0] && commence(contenu, i, cherche)) {
                return true;
            }
        }
        return false;
    }

    /** A text in UTF-8 or, from older spreadsheets, in Windows-1252: no control character but tabs and line ends. */
    private static boolean estDuTexte(byte[] contenu) {
        return lu(contenu, StandardCharsets.UTF_8)
                .or(() -> lu(contenu, Charset.forName("windows-1252")))
                .filter(texte -> texte.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n'))
                .isPresent();
    }

    private static Optional<CharBuffer> lu(byte[] contenu, Charset encodage) {
        try {
            return Optional.of(encodage.newDecoder().decode(ByteBuffer.wrap(contenu)));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}

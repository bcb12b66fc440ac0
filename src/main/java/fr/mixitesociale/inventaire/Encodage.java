package fr.mixitesociale.inventaire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 when every byte says so, else Windows-1252, which all known national files use. */
final class Encodage {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Encodage() {}

    static Charset deviner(byte[] contenu) {
        return estUtf8(contenu) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** « Texte Unicode » of spreadsheets: two bytes a character, told by its first two bytes. */
    static boolean estUtf16(byte[] contenu) {
        return contenu.length >= 2
                && ((contenu[0] == (byte) 0xff && contenu[1] == (byte) 0xfe)
                        || (contenu[0] == (byte) 0xfe && contenu[1] == (byte) 0xff));
    }

    static int longueurMarque(byte[] contenu) {
        return contenu.length >= 3
                        && contenu[0] == (byte) 0xef
                        && contenu[1] == (byte) 0xbb
                        && contenu[2] == (byte) 0xbf
                ? 3
                : 0;
    }

    private static boolean estUtf8(byte[] contenu) {
        CharsetDecoder decodeur = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer octets = ByteBuffer.wrap(contenu);
        CharBuffer rebut = CharBuffer.allocate(8192);
        while (true) {
            CoderResult resultat = decodeur.decode(octets, rebut, true);
            if (resultat.isError()) {
                return false;
            }
            if (resultat.isUnderflow()) {
                return true;
            }
            rebut.clear();
        }
    }
}

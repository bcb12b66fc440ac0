package fr.mixitesociale.document;

/**
 * Text typed by people, as an XML file takes it: without control characters, halves of characters and code points that
 * are none. Letters of any language and emoji stay.
 */
public final class TexteSur {

    private TexteSur() {}

    /** Line breaks and tabs are kept. */
    public static String de(String texte) {
        if (texte.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return texte;
        }
        StringBuilder propre = new StringBuilder(texte.length());
        texte.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (estPermis(c)) {
                propre.appendCodePoint(c == '\r' ? '\n' : c);
            }
        });
        return propre.toString();
    }

    /** The same on one line. */
    public static String ligne(String texte) {
        return de(texte).replaceAll("[\\n\\t ]+", " ").strip();
    }

    /** Characters of XML 1.0, less the deprecated controls and the marks that are no character at all. */
    private static boolean estPermis(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        return c >= ' '
                && !(c >= 0x7f && c <= 0x9f)
                && !(c >= 0xd800 && c <= 0xdfff)
                && !(c >= 0xfdd0 && c <= 0xfdef)
                && (c & 0xfffe) != 0xfffe
                && c != 0xfeff;
    }
}

package fr.mixitesociale.socle;

/** Texts cut to the length a column or a message holds. */
public final class TexteCourt {

    private TexteCourt() {}

    /** Guillemets kept to their words: a line never begins with one that closes. */
    public static String guillemets(String texte) {
        return texte.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    }

    /** Guillemets within guillemets are the inner ones of French: « Pension de famille “La Halte” ». */
    public static String imbriquer(String texte) {
        int premier = texte.indexOf('«');
        if (premier < 0 || texte.indexOf('«', premier + 1) < 0) {
            return texte;
        }
        StringBuilder propre = new StringBuilder(texte.length());
        int profondeur = 0;
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            if (signe == '«' && profondeur++ > 0) {
                propre.append('“');
                i += estEspace(texte, i + 1) ? 1 : 0;
            } else if (signe == '»' && --profondeur > 0) {
                if (estEspace(propre, propre.length() - 1)) {
                    propre.setLength(propre.length() - 1);
                }
                propre.append('”');
            } else {
                propre.append(signe);
            }
        }
        // quotes left open say nothing of what is within what
        return profondeur == 0 ? propre.toString() : texte;
    }

    private static boolean estEspace(CharSequence texte, int rang) {
        return rang >= 0
                && rang < texte.length()
                && (Character.isWhitespace(texte.charAt(rang)) || Character.isSpaceChar(texte.charAt(rang)));
    }

    /**
     * The text, or its beginning and {@code suite} when it is longer than {@code longueur}. Never ends on half a character:
     * a lone surrogate cannot be written as UTF-8, so neither as JSON.
     */
    public static String couper(String texte, int longueur, String suite) {
        if (texte.length() <= longueur) {
            return texte;
        }
        int fin = longueur - suite.length();
        return texte.substring(0, Character.isHighSurrogate(texte.charAt(fin - 1)) ? fin - 1 : fin) + suite;
    }

    /** The sentence without its full stop, to be gone on with: « il en manque 29 (art. L. 302-9-1 CCH). » */
    public static String sansPoint(String phrase) {
        return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}

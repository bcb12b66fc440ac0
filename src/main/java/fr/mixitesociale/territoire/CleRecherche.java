package fr.mixitesociale.territoire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as people look for them: lower case, without accents, ligatures undone, every run of other signs one space.
 * « L'Haÿ-les-Roses » → « l hay les roses », « Œting » → « oeting ».
 */
public final class CleRecherche {

    private static final Pattern SAINT = Pattern.compile("\\bst(e?s?)\\b");

    /** Each sign → what the key keeps of it; a table, because 35,000 names are read while the portal starts. */
    private static final String[] LETTRES = new String[0x0180];

    static {
        for (char signe = 0; signe < LETTRES.length; signe++) {
            String minuscule = String.valueOf(signe).toLowerCase(Locale.ROOT);
            LETTRES[signe] = Normalizer.normalize(minuscule, Normalizer.Form.NFD)
                    .replace("œ", "oe")
                    .replace("æ", "ae")
                    .replaceAll("[^a-z0-9]", "");
        }
    }

    private CleRecherche() {}

    /** @return the key of {@code texte}; empty when it holds neither letter nor digit */
    public static String de(String texte) {
        StringBuilder cle = new StringBuilder(texte.length() + 2);
        boolean entreDeuxMots = false;
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            String lettres = signe < LETTRES.length ? LETTRES[signe] : "";
            if (!lettres.isEmpty()) {
                if (entreDeuxMots && !cle.isEmpty()) {
                    cle.append(' ');
                }
                cle.append(lettres);
                entreDeuxMots = false;
            } else if (!estAccentDetache(signe)) {
                entreDeuxMots = true;
            }
        }
        return cle.toString();
    }

    /** « st », « ste », « sts », « stes » of a key written out: « st etienne » → « saint etienne ». */
    public static String avecSaint(String cle) {
        return SAINT.matcher(cle).replaceAll("saint$1");
    }

    /** Some keyboards and files write « é » as « e » and a combining accent. */
    private static boolean estAccentDetache(char signe) {
        return Character.getType(signe) == Character.NON_SPACING_MARK;
    }
}

package fr.mixitesociale.contrat;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files come from outside: the last segment only, nothing invisible, the extension always kept. */
final class NomDePiece {

    static final int LONGUEUR = 150;

    private static final Pattern CHEMIN = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters: line breaks that forge headers, right-to-left marks that disguise extensions. */
    private static final Pattern INTERDITS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}<>:\"|?*]");

    private NomDePiece() {}

    /** @return the name without path nor invisible character, cut to {@value #LONGUEUR} characters before its extension */
    static String nettoyer(String nom) {
        String simple = INTERDITS
                .matcher(CHEMIN.matcher(Normalizer.normalize(nom, Normalizer.Form.NFC))
                        .replaceFirst(""))
                .replaceAll("")
                .strip();
        int point = simple.lastIndexOf('.');
        if (simple.length() <= LONGUEUR || point < 0) {
            return simple.length() <= LONGUEUR ? simple : simple.substring(0, LONGUEUR);
        }
        String extension = simple.substring(point);
        return extension.length() >= LONGUEUR
                ? ""
                : simple.substring(0, LONGUEUR - extension.length()).strip() + extension;
    }
}

package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.TexteCourt;
import java.util.regex.Pattern;

/** Names of uploaded files come from outside: only the last segment, without control characters, and short. */
final class NomFichier {

    private static final int LONGUEUR = 120;
    private static final Pattern CHEMIN = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters: line breaks that forge log lines, right-to-left marks that disguise extensions. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}<>\"]");

    private NomFichier() {}

    static String nettoyer(String nom) {
        String simple = INVISIBLES
                .matcher(CHEMIN.matcher(nom).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (simple.isEmpty() || simple.chars().allMatch(c -> c == '.')) {
            return "fichier";
        }
        return TexteCourt.couper(simple, LONGUEUR, "…");
    }
}

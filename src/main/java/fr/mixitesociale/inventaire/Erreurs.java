package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TexteCourt;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of faults and anomalies: every value from a file is shortened and freed of control characters first. */
final class Erreurs {

    private static final int VALEUR_MAX = 60;
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private Erreurs() {}

    /** A fault of the file itself. */
    static ErreurFichier duFichier(String cle, Object... parametres) {
        return new ErreurFichier(0, null, null, Phrases.de("inventaire.import.erreur." + cle, parametres));
    }

    static ErreurFichier deLaLigne(int ligne, String cle, Object... parametres) {
        return new ErreurFichier(ligne, null, null, Phrases.de("inventaire.import.erreur." + cle, parametres));
    }

    static ErreurFichier deLaValeur(int ligne, String colonne, String valeur, String cle, Object... parametres) {
        return new ErreurFichier(
                ligne, court(colonne), court(valeur), Phrases.de("inventaire.import.erreur." + cle, parametres));
    }

    static Anomalie anomalie(int ligne, @Nullable String code, Anomalie.Nature nature, Object... parametres) {
        return new Anomalie(
                ligne,
                code == null ? null : court(code, 20),
                nature,
                Phrases.de("inventaire.import.anomalie." + nature.name(), parametres));
    }

    /** Why one line of a complement or history is left out; the rest of the file is imported. */
    static Anomalie rejet(int ligne, @Nullable String code, Anomalie.Nature nature, String cle, Object... parametres) {
        return new Anomalie(
                ligne,
                code == null ? null : court(code, 20),
                nature,
                Phrases.de("inventaire.import.rejet." + cle, parametres));
    }

    static String court(String valeur) {
        return court(valeur, VALEUR_MAX);
    }

    static String court(String valeur, int longueur) {
        return INVISIBLES.matcher(TexteCourt.couper(valeur, longueur, "…")).replaceAll("�");
    }

    /** Line numbers in sentences are written without grouping: « ligne 41819 » is what a text editor shows. */
    static String numero(int ligne) {
        return String.format(Locale.ROOT, "%d", ligne);
    }
}

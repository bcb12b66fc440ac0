package fr.mixitesociale.projet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet does to a value by itself is not a change: it splits lines its own way, loses non-breaking spaces,
 * composes accents, and writes 42 as 41.99999999999999.
 */
final class TexteCellule {

    private static final Pattern RETOUR_EXCEL = Pattern.compile("_x000[DdAa]_\\R?");
    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\\h*\\R\\h*");
    private static final Pattern BLANCS = Pattern.compile("[\\h\\u2007\\ufeff]+");
    private static final Pattern TROP_PRECIS = Pattern.compile("-?\\d{1,12}\\.\\d{7,}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-\\d\\d-\\d\\d");
    private static final Set<String> ERREURS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NAME?", "#NOM?", "#NUM!", "#NOMBRE!", "#NULL!");
    private static final int DECIMALES = 6;

    private TexteCellule() {}

    /** A cell of the workbook as a person would have typed it. */
    static String lire(ChampProjet champ, String brut) {
        String texte = RETOUR_EXCEL.matcher(brut).replaceAll("\n");
        if (!champ.nature().estChiffre()) {
            return texte;
        }
        var date = DATE.matcher(texte);
        if (champ.nature() == NatureChamp.ANNEE && date.matches()) {
            return date.group(1);
        }
        return TROP_PRECIS.matcher(texte).matches()
                ? new BigDecimal(texte)
                        .setScale(DECIMALES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : texte;
    }

    /** « #REF! » and the like: a formula that no longer works. */
    static boolean estUneErreur(String texte) {
        return ERREURS.contains(texte.strip());
    }

    /** Two texts with the same form are the same value. */
    static String forme(@Nullable String texte) {
        if (texte == null) {
            return "";
        }
        String lignes = FIN_DE_LIGNE
                .matcher(RETOUR_EXCEL.matcher(texte).replaceAll("\n"))
                .replaceAll("\n");
        StringBuilder sansControle = new StringBuilder(lignes.length());
        BLANCS.matcher(Normalizer.normalize(lignes, Normalizer.Form.NFC))
                .replaceAll(" ")
                .codePoints()
                .filter(TexteCellule::estEcrit)
                .forEach(sansControle::appendCodePoint);
        return sansControle.toString().strip();
    }

    /** What XML, hence a workbook, can hold. */
    private static boolean estEcrit(int caractere) {
        return (caractere >= ' ' || caractere == '\n')
                && !(caractere >= 0xD800 && caractere <= 0xDFFF)
                && caractere != 0xFFFE
                && caractere != 0xFFFF;
    }
}

package fr.mixitesociale.inventaire;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The header line. Columns are recognised by their normalised name (lower case, no accents, anything else than letters
 * and digits becomes one underscore), since accents, case and stray spaces change from one year to the next.
 *
 * @param publies names as published, what messages quote
 */
record Entetes(int ligne, List<String> publies, List<String> normalises) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BORDS = Pattern.compile("^_+|_+$");

    static Entetes de(LigneTableau ligne) {
        List<String> publies = ligne.champs().stream().map(Valeurs::nettoyer).toList();
        return new Entetes(
                ligne.numero(),
                publies,
                publies.stream().map(Entetes::normaliser).toList());
    }

    static String normaliser(String nom) {
        String sansAccent =
                ACCENTS.matcher(Normalizer.normalize(nom, Normalizer.Form.NFD)).replaceAll("");
        return BORDS.matcher(AUTRES.matcher(sansAccent.toLowerCase(Locale.ROOT)).replaceAll("_"))
                .replaceAll("");
    }

    int nombre() {
        return publies.size();
    }

    String publie(int position) {
        return publies.get(position);
    }
}

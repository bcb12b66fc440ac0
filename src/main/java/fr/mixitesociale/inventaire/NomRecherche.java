package fr.mixitesociale.inventaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name that searches and sorts compare: lower case, without accents, words parted by one space, « st » and
 * « ste » in full. What is stored in {@code nom_recherche} and what a person types go through the same function.
 */
final class NomRecherche {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATEURS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");

    private NomRecherche() {}

    static String de(String nom) {
        String minuscules = nom.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String nu = ACCENTS.matcher(Normalizer.normalize(minuscules, Normalizer.Form.NFD))
                .replaceAll("");
        String mots = SEPARATEURS.matcher(nu).replaceAll(" ").strip();
        return SAINTE.matcher(SAINT.matcher(mots).replaceAll("saint")).replaceAll("sainte");
    }
}

package fr.mixitesociale.socle;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * INSEE code of a commune (code officiel géographique): five characters, text and never a number, since leading zeros,
 * Corsica (2A, 2B) and overseas (97x) exist. Demonstration communes use 00xxx, which the COG leaves free.
 */
public record CodeInsee(String valeur) implements Comparable<CodeInsee>, Serializable {

    private static final Pattern FORME = Pattern.compile("(\\d{2}|2[AB])\\d{3}");

    public CodeInsee {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException(
                    "Code INSEE attendu (5 caractères, par exemple 01322 ou 2A004), reçu : « %s »".formatted(valeur));
        }
    }

    /** @return the code, or empty when {@code texte} is not the form of one */
    public static Optional<CodeInsee> lire(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(new CodeInsee(texte)) : Optional.empty();
    }

    @Override
    public int compareTo(CodeInsee autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}

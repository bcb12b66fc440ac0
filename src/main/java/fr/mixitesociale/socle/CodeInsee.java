package fr.mixitesociale.socle;

import java.io.Serializable;
import java.util.Optional;

/**
 * INSEE code of a commune (code officiel géographique): five characters, text and never a number, since leading zeros,
 * Corsica (2A, 2B) and overseas (97x) exist. Demonstration communes use 00xxx, which the COG leaves free.
 */
public record CodeInsee(String valeur) implements Comparable<CodeInsee>, Serializable {

    public CodeInsee {
        if (!estUnCode(valeur)) {
            throw new IllegalArgumentException(
                    "Code INSEE attendu (5 caractères, par exemple 01322 ou 2A004), reçu : « %s »".formatted(valeur));
        }
    }

    /** @return the code, or empty when {@code texte} is not the form of one */
    public static Optional<CodeInsee> lire(String texte) {
        return estUnCode(texte) ? Optional.of(new CodeInsee(texte)) : Optional.empty();
    }

    /** (two digits, 2A or 2B) then three digits, told without a pattern: files bring 40,000 of them at once. */
    private static boolean estUnCode(String texte) {
        if (texte.length() != 5) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            char c = texte.charAt(i);
            boolean corse = i == 1 && texte.charAt(0) == '2' && (c == 'A' || c == 'B');
            if (!corse && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
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

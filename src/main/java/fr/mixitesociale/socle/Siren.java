package fr.mixitesociale.socle;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** SIREN of an organisation: nine digits closed by a Luhn key. */
public record Siren(String valeur) implements Serializable {

    private static final Pattern FORME = Pattern.compile("\\d{9}");

    public Siren {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException(
                    "SIREN attendu (9 chiffres, clé de Luhn juste), reçu : « %s »".formatted(valeur));
        }
    }

    /** @return the SIREN, or empty when {@code texte} is not one */
    public static Optional<Siren> lire(String texte) {
        return estValide(texte) ? Optional.of(new Siren(texte)) : Optional.empty();
    }

    private static boolean estValide(String texte) {
        return FORME.matcher(texte).matches() && cle(texte) == 0;
    }

    private static int cle(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int poids = (chiffres.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            somme += poids / 10 + poids % 10;
        }
        return somme % 10;
    }

    @Override
    public String toString() {
        return valeur;
    }
}

package fr.mixitesociale.contrat;

import java.text.Normalizer;
import java.util.Locale;

/** Names of communes inside a sentence: « d’Aubrac », « du Havre », « des Ormes », « de La Rochelle ». */
final class NomDeCommune {

    private static final String VOYELLES = "aeiouy";

    private NomDeCommune() {}

    static String precedeDeDe(String nom) {
        if (nom.startsWith("Le ")) {
            return "du " + nom.substring("Le ".length());
        }
        if (nom.startsWith("Les ")) {
            return "des " + nom.substring("Les ".length());
        }
        return commenceParVoyelle(nom) ? "d’" + nom : "de " + nom;
    }

    private static boolean commenceParVoyelle(String nom) {
        // œ has no decomposition; the h of communes may be aspirated: « de Hem » is never wrong
        String debut = Normalizer.normalize(nom.replace('Œ', 'O'), Normalizer.Form.NFD)
                .substring(0, 1)
                .toLowerCase(Locale.ROOT);
        return VOYELLES.contains(debut);
    }
}

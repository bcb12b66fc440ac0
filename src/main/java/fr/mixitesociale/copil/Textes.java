package fr.mixitesociale.copil;

import fr.mixitesociale.socle.TexteCourt;

/** Names as a projector holds them. */
final class Textes {

    private static final int COURT = 34;
    private static final int MOYEN = 52;
    private static final int LIGNE = 84;

    private static final int PHRASE = 120;

    private static final String SUITE = "…";

    private Textes() {}

    static String court(String nom) {
        return couper(nom, COURT);
    }

    static String moyen(String nom) {
        return couper(nom, MOYEN);
    }

    static String ligne(String texte) {
        return couper(texte, LIGNE);
    }

    static String phrase(String texte) {
        return couper(texte, PHRASE);
    }

    private static String couper(String texte, int longueur) {
        String dit = TexteCourt.guillemets(texte.replace('\n', ' '));
        String coupe = TexteCourt.couper(dit, longueur, SUITE);
        int mot = coupe.lastIndexOf(' ');
        // between two words, unless one of them alone holds half of the line
        return coupe.equals(dit) || mot < longueur / 2
                ? coupe
                : coupe.substring(0, mot).replaceFirst("[\\s,;:·(]+$", "") + SUITE;
    }
}

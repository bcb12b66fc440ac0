package fr.mixitesociale.copil;

import fr.mixitesociale.socle.TexteCourt;

/** Names as a projector holds them. */
final class Textes {

    private static final int COURT = 34;
    private static final int MOYEN = 52;
    private static final int LIGNE = 84;

    private Textes() {}

    static String court(String nom) {
        return TexteCourt.couper(nom, COURT, "…");
    }

    static String moyen(String nom) {
        return TexteCourt.couper(nom, MOYEN, "…");
    }

    static String ligne(String texte) {
        return TexteCourt.couper(texte.replace('\n', ' '), LIGNE, "…");
    }
}

package fr.mixitesociale.graphique;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The inks of a chart. On screen each becomes a CSS class ({@code styles/graphique.css}) so that the page's dark theme
 * applies; the value here is the light one, used as is by every export.
 */
enum Encre {
    TEXTE(0x14213D),
    SECONDAIRE(0x46536B),
    AXE(0x727F97),
    GRILLE(0xDDE2EB),
    PAPIER(0xFFFFFF),
    REPERE(0xB3261E),
    SERIE_1(0x0B5FA5),
    SERIE_2(0xD1780B),
    SERIE_3(0x14866D),
    SERIE_4(0xA8326E),
    SERIE_5(0x6B5FC7),
    /** Orange and green are too light for small text on white (WCAG 1.4.3): their labels are darker than their line. */
    LIBELLE_2(0xA65300),
    LIBELLE_3(0x0E7660);

    private static final Map<Integer, Encre> PAR_COULEUR = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(encre -> encre.couleur.getRGB(), Function.identity()));

    private final Color couleur;

    Encre(int rvb) {
        couleur = new Color(rvb);
    }

    Color couleur() {
        return couleur;
    }

    /** « serie-1 ». */
    String classe() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Encre> de(Color couleur) {
        return Optional.ofNullable(PAR_COULEUR.get(couleur.getRGB()));
    }
}

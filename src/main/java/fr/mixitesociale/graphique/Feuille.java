package fr.mixitesociale.graphique;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One shape or text of an SVG, with the presentation it takes from the groups around it.
 *
 * @param geometrie its other attributes, ready to be written
 * @param style presentation attributes, as Batik names them
 * @param contenu letters of a text, empty for a shape
 */
record Feuille(String balise, String geometrie, Map<String, String> style, String contenu) {

    @Nullable
    Color fond() {
        return couleur(style.getOrDefault("fill", "none"));
    }

    @Nullable
    Color contour() {
        return couleur(style.getOrDefault("stroke", "none"));
    }

    double taille() {
        return Double.parseDouble(style.getOrDefault("font-size", "12").replace("px", ""));
    }

    /** CSS weight. */
    int graisse() {
        if (style.getOrDefault("font-family", "").contains("Semibold")) {
            return 600;
        }
        return "bold".equals(style.get("font-weight")) ? 700 : 400;
    }

    /** @return whether {@code suivante} only outlines what this one fills, as JFreeChart draws a marker */
    boolean estLInterieurDe(Feuille suivante) {
        return contour() == null
                && suivante.fond() == null
                && balise.equals(suivante.balise)
                && geometrie.equals(suivante.geometrie);
    }

    /** This shape with the outline of {@code suivante}. */
    Feuille avecContour(Feuille suivante) {
        Map<String, String> ensemble = new HashMap<>(suivante.style);
        ensemble.put("fill", style.getOrDefault("fill", "none"));
        return new Feuille(balise, geometrie, Map.copyOf(ensemble), contenu);
    }

    private static @Nullable Color couleur(String valeur) {
        return switch (valeur) {
            case "none" -> null;
            case "white" -> Color.WHITE;
            case "black" -> Color.BLACK;
            default -> {
                String[] rvb = valeur.substring(valeur.indexOf('(') + 1, valeur.indexOf(')'))
                        .split(",");
                yield new Color(Integer.parseInt(rvb[0]), Integer.parseInt(rvb[1]), Integer.parseInt(rvb[2]));
            }
        };
    }
}

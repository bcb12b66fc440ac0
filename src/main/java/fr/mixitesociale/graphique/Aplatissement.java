package fr.mixitesociale.graphique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Flattens Batik's tree: groups, clip paths and default attributes go away, what is drawn stays, in order. A chart of
 * nineteen years shrinks several times, and no identifier is left that could collide with another chart of the page.
 */
final class Aplatissement {

    private static final Set<String> PRESENTATION = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "font-family",
            "font-size",
            "font-weight");

    private static final Set<String> GEOMETRIE = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "width",
            "height",
            "transform");

    private final List<Feuille> feuilles = new ArrayList<>();

    private Aplatissement() {}

    static List<Feuille> de(Element racine) {
        Aplatissement aplatissement = new Aplatissement();
        aplatissement.parcourir(racine, Map.of());
        return aplatissement.feuilles;
    }

    private void parcourir(Element element, Map<String, String> recus) {
        Map<String, String> style = new HashMap<>(recus);
        StringBuilder geometrie = new StringBuilder();
        NamedNodeMap attributs = element.getAttributes();
        for (int i = 0; i < attributs.getLength(); i++) {
            String nom = attributs.item(i).getNodeName();
            String valeur = attributs.item(i).getNodeValue();
            if (PRESENTATION.contains(nom)) {
                style.put(nom, valeur);
            } else if (GEOMETRIE.contains(nom)) {
                geometrie
                        .append(' ')
                        .append(nom)
                        .append("=\"")
                        .append(valeur.strip())
                        .append('"');
            }
        }
        switch (element.getTagName()) {
            case "defs" -> {}
            case "svg", "g" -> descendre(element, style);
            case "text" -> ajouter(new Feuille("text", geometrie.toString(), style, element.getTextContent()));
            default -> ajouter(new Feuille(element.getTagName(), geometrie.toString(), style, ""));
        }
    }

    private void descendre(Element element, Map<String, String> style) {
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element fils) {
                parcourir(fils, style);
            }
        }
    }

    private void ajouter(Feuille feuille) {
        if (!feuilles.isEmpty() && feuilles.getLast().estLInterieurDe(feuille)) {
            feuilles.add(feuilles.removeLast().avecContour(feuille));
        } else if (feuille.fond() != null || feuille.contour() != null) {
            feuilles.add(feuille);
        }
    }
}

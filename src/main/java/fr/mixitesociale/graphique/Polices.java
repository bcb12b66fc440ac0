package fr.mixitesociale.graphique;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Source Sans 3, read from the jar: a chart looks the same on every machine, also on a server without fontconfig and
 * without any font.
 */
final class Polices {

    /** Family as the page and the SVG name it. */
    static final String FAMILLE = "Source Sans 3";

    static final Font NORMALE;
    static final Font DEMI_GRASSE;
    static final Font GRASSE;

    /** Device independent: texts have the same width in SVG and PNG. */
    private static final FontRenderContext MESURE = new FontRenderContext(null, true, true);

    static {
        JvmSansPolice.preparer();
        NORMALE = lire("Regular");
        DEMI_GRASSE = lire("Semibold");
        // the style is only said, for the SVG: the font is bold already, Java does not embolden it again
        GRASSE = lire("Bold").deriveFont(Font.BOLD);
    }

    private Polices() {}

    /** Width in pixels of {@code texte} in {@code police}. */
    static double largeur(String texte, Font police) {
        return police.getStringBounds(texte, MESURE).getWidth();
    }

    /** Width of a text of an SVG. */
    static double largeur(Feuille texte) {
        Font police = switch (texte.graisse()) {
            case 700 -> GRASSE;
            case 600 -> DEMI_GRASSE;
            default -> NORMALE;
        };
        return largeur(texte.contenu(), police.deriveFont((float) texte.taille()));
    }

    private static Font lire(String graisse) {
        String chemin = "/fonts/SourceSans3-%s.ttf".formatted(graisse);
        try (InputStream flux = Polices.class.getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalStateException("Font missing from the jar: " + chemin);
            }
            return Font.createFont(Font.TRUETYPE_FONT, flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + chemin, e);
        }
    }
}

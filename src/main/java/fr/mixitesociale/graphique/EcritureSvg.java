package fr.mixitesociale.graphique;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes shapes and texts as SVG elements. Everything that comes from a person is escaped here, at one place. */
final class EcritureSvg {

    /** Attributes of an outline and their SVG defaults, which are not written. */
    private static final Map<String, String> CONTOUR = Map.of(
            "stroke-width", "1",
            "stroke-dasharray", "none",
            "stroke-linecap", "butt",
            "stroke-linejoin", "miter");

    private final StringBuilder sortie = new StringBuilder(8192);
    private final boolean autonome;

    /** @param autonome a file on its own: no class for the page's theme, texts that keep their width without our fonts */
    EcritureSvg(boolean autonome) {
        this.autonome = autonome;
    }

    EcritureSvg brut(String balisage) {
        sortie.append(balisage);
        return this;
    }

    EcritureSvg element(String balise, String id, String texte) {
        sortie.append('<').append(balise).append(" id=\"").append(id).append("\">");
        sortie.append(echapper(texte)).append("</").append(balise).append('>');
        return this;
    }

    EcritureSvg feuilles(List<Feuille> feuilles) {
        feuilles.forEach(feuille -> {
            if (feuille.balise().equals("text")) {
                texte(feuille);
            } else {
                forme(feuille);
            }
        });
        return this;
    }

    /** A transparent rectangle with a tooltip. */
    EcritureSvg infobulle(Rectangle2D zone, String texte) {
        sortie.append("<rect class=\"bande\" fill-opacity=\"0\" fill=\"#000\"");
        attribut("x", nombre(zone.getX()));
        attribut("y", nombre(zone.getY()));
        attribut("width", nombre(zone.getWidth()));
        attribut("height", nombre(zone.getHeight()));
        sortie.append("><title>").append(echapper(texte)).append("</title></rect>");
        return this;
    }

    @Override
    public String toString() {
        return sortie.toString();
    }

    private void texte(Feuille feuille) {
        sortie.append("<text").append(feuille.geometrie());
        couleurs(feuille.fond(), null);
        if (feuille.taille() != 12) {
            attribut("font-size", nombre(feuille.taille()));
        }
        if (feuille.graisse() != 400) {
            attribut("font-weight", String.valueOf(feuille.graisse()));
        }
        if (autonome) {
            attribut("textLength", nombre(Polices.largeur(feuille)));
            attribut("lengthAdjust", "spacingAndGlyphs");
        }
        sortie.append('>').append(echapper(feuille.contenu())).append("</text>");
    }

    private void forme(Feuille feuille) {
        sortie.append('<').append(feuille.balise()).append(feuille.geometrie());
        couleurs(feuille.fond(), feuille.contour());
        if (feuille.contour() != null) {
            CONTOUR.forEach((nom, defaut) -> {
                String valeur = feuille.style().getOrDefault(nom, defaut);
                if (!valeur.equals(defaut)) {
                    attribut(nom, valeur);
                }
            });
        }
        sortie.append("/>");
    }

    private void couleurs(@Nullable Color fond, @Nullable Color contour) {
        if (!autonome) {
            String classes = Stream.of(classe("f-", fond), classe("t-", contour))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            if (!classes.isEmpty()) {
                attribut("class", classes);
            }
        }
        if (fond != null) {
            attribut("fill", hexadecimal(fond));
        }
        if (contour != null) {
            attribut("stroke", hexadecimal(contour));
        }
    }

    private static Optional<String> classe(String prefixe, @Nullable Color couleur) {
        return Optional.ofNullable(couleur).flatMap(Encre::de).map(encre -> prefixe + encre.classe());
    }

    private static String hexadecimal(Color couleur) {
        return "#%06x".formatted(couleur.getRGB() & 0xFFFFFF);
    }

    static String nombre(double valeur) {
        return BigDecimal.valueOf(valeur)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void attribut(String nom, String valeur) {
        sortie.append(' ').append(nom).append("=\"").append(valeur).append('"');
    }

    static String echapper(String texte) {
        return Texte.lisible(texte)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Jauge.Part;
import java.awt.Font;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws a {@link Jauge} as SVG: in the colours of the page, or on white for paper. Any thread may draw. */
public final class DessinJauge {

    private static final double MARGE_TEXTE = 12;
    private static final double PART_BARRE = 0.55;
    /** Between the line of what is aimed at and words. */
    private static final double TRAIT = 4;

    /** Room kept on the right when the parts are far under what is aimed at, or far above. */
    private static final double AISANCE = 1.02;

    private DessinJauge() {}

    /** What one drawing is made for: the letters are as large as the figures of a chart beside it. */
    public enum Format {
        /** A page or a projector. */
        LARGE(1000, 150, 24),
        /** A telephone. */
        ETROIT(344, 110, 14);

        private final int largeur;
        private final int hauteur;
        private final int corps;

        Format(int largeur, int hauteur, int corps) {
            this.largeur = largeur;
            this.hauteur = hauteur;
            this.corps = corps;
        }
    }

    public static String svg(Jauge jauge, Format format) {
        String id = "jauge-" + Identifiant.de(jauge.id()) + "-" + format.name().toLowerCase(Locale.ROOT);
        EcritureSvg svg = new EcritureSvg(false)
                .brut("""
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="%s-titre" \
                        class="jauge-svg" font-family="'Source Sans 3', sans-serif" font-size="%d">""".formatted(format.largeur, format.hauteur, id, format.corps))
                .element("title", id + "-titre", jauge.titre());
        double echelle = format.largeur / (Math.max(Math.max(jauge.total(), jauge.objectif()), 1) * AISANCE);
        double haut = format.hauteur * 0.1;
        double barre = format.hauteur * PART_BARRE;
        svg.brut("<rect class=\"jauge-fond\" fill=\"#eef1f7\" x=\"0\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(
                        EcritureSvg.nombre(haut),
                        EcritureSvg.nombre(Math.max(jauge.objectif(), jauge.total()) * echelle),
                        EcritureSvg.nombre(barre)));
        double x = 0;
        for (Part part : jauge.parts()) {
            double largeur = part.valeur() * echelle;
            if (part.valeur() > 0) {
                svg.brut("<rect class=\"jauge-%s\" fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                        .formatted(
                                part.ton().name().toLowerCase(Locale.ROOT),
                                fond(part.ton()),
                                EcritureSvg.nombre(x),
                                EcritureSvg.nombre(haut),
                                EcritureSvg.nombre(largeur),
                                EcritureSvg.nombre(barre)));
                libelle(svg, part, format, places(x, x + largeur, jauge.objectif() * echelle), haut + barre / 2);
            }
            x += largeur;
        }
        if (jauge.objectif() > 0) {
            objectif(svg, jauge, format, jauge.objectif() * echelle);
        }
        return svg.brut("</svg>").toString();
    }

    /** Room for words between two abscissas. */
    private record Place(double debut, double fin) {

        double largeur() {
            return fin - debut;
        }
    }

    /** What is left of a part for its words, the widest first: they never cross the line of what is aimed at. */
    private static List<Place> places(double debut, double fin, double objectif) {
        return objectif <= debut || objectif >= fin
                ? List.of(new Place(debut, fin))
                : Stream.of(new Place(debut, objectif - TRAIT), new Place(objectif + TRAIT, fin))
                        .sorted(Comparator.comparingDouble(Place::largeur).reversed())
                        .toList();
    }

    /** Its name where it fits, else its figure, else nothing: the legend says both. */
    private static void libelle(EcritureSvg svg, Part part, Format format, List<Place> places, double milieu) {
        Place place = places.getFirst();
        boolean entier = largeur(part.libelle(), format) <= place.largeur() - 2 * MARGE_TEXTE;
        String libelle = entier ? part.libelle() : String.valueOf(part.valeur());
        if (largeur(libelle, format) <= place.largeur() - TRAIT) {
            svg.brut("<text class=\"jauge-texte-%s\" fill=\"%s\" x=\"%s\" y=\"%s\" font-weight=\"700\"%s>%s</text>"
                    .formatted(
                            part.ton().name().toLowerCase(Locale.ROOT),
                            part.ton() == Jauge.Ton.PROBABLE ? "#14213d" : "#ffffff",
                            EcritureSvg.nombre(
                                    entier ? place.debut() + MARGE_TEXTE : (place.debut() + place.fin()) / 2),
                            EcritureSvg.nombre(milieu + format.corps * 0.35),
                            entier ? "" : " text-anchor=\"middle\"",
                            EcritureSvg.echapper(libelle)));
        }
    }

    private static void objectif(EcritureSvg svg, Jauge jauge, Format format, double x) {
        double bas = format.hauteur * 0.72;
        svg.brut("<rect class=\"jauge-objectif\" fill=\"#14213d\" x=\"%s\" y=\"0\" width=\"4\" height=\"%s\"/>"
                .formatted(EcritureSvg.nombre(x - 2), EcritureSvg.nombre(bas)));
        double moitie = largeur(jauge.libelleObjectif(), format) / 2 + 4;
        svg.brut(
                "<text class=\"jauge-libelle\" fill=\"#14213d\" x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"700\">%s</text>"
                        .formatted(
                                EcritureSvg.nombre(Math.clamp(x, moitie, format.largeur - moitie)),
                                EcritureSvg.nombre(bas + format.corps + 4),
                                EcritureSvg.echapper(jauge.libelleObjectif())));
    }

    private static double largeur(String texte, Format format) {
        return Polices.largeur(texte, TraceGraphique.AXE.deriveFont(Font.BOLD, format.corps));
    }

    private static String fond(Jauge.Ton ton) {
        return switch (ton) {
            case SUR -> "#1a7f4b";
            case PROBABLE -> "#d1780b";
            case INCERTAIN -> "#b3261e";
        };
    }
}

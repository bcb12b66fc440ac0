package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Mosaique.Groupe;
import fr.mixitesociale.graphique.Mosaique.Motif;
import fr.mixitesociale.graphique.Mosaique.Tuile;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws a {@link Mosaique} as SVG: groups side by side on shelves, in the order they are given. Each tile is a link with
 * its name, so that the keyboard and a screen reader go through the map as through a list.
 */
public final class DessinMosaique {

    private static final int CORPS = 13;
    private static final int TUILE_L = 118;
    private static final int TUILE_H = 82;
    private static final int ECART = 6;
    private static final int ENTETE = 28;
    private static final int MARGE = 7;
    static final int SIGNE = 14;

    private DessinMosaique() {}

    /** What one drawing is made for. */
    public enum Format {
        /** A page or a projector: ten tiles across. */
        LARGE(10),
        /** A telephone: three tiles across. */
        ETROIT(3);

        private final int colonnes;

        Format(int colonnes) {
            this.colonnes = colonnes;
        }
    }

    public static String svg(Mosaique mosaique, Format format) {
        String id = "mosaique-" + Identifiant.de(mosaique.id()) + "-"
                + format.name().toLowerCase(Locale.ROOT);
        List<Place> places = disposer(mosaique.groupes(), format.colonnes);
        int hauteur = places.stream().mapToInt(Place::bas).max().orElse(0);
        EcritureSvg svg = new EcritureSvg(false)
                .brut("""
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="group" aria-labelledby="%s-titre" \
                        class="mosaique-svg" font-family="'Source Sans 3', sans-serif" font-size="%d">""".formatted(largeur(format.colonnes), hauteur, id, CORPS))
                .element("title", id + "-titre", mosaique.titre());
        places.forEach(place -> groupe(svg, place));
        return svg.brut("</svg>").toString();
    }

    /** The sign of a legend. */
    public static String signe(Motif motif) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" class=\"mosaique-signe %s\">%s</svg>"
                .formatted(classe(motif), trace(motif, 1, 1));
    }

    /** The sign of what calls for attention. */
    public static String alerte() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" class=\"mosaique-signe\">%s</svg>"
                .formatted(triangle(1, 1));
    }

    private record Place(Groupe groupe, int x, int y, int colonnes) {

        int lignes() {
            return (groupe.tuiles().size() + colonnes - 1) / colonnes;
        }

        int droite() {
            return x + largeur(colonnes);
        }

        int bas() {
            return y + ENTETE + lignes() * (TUILE_H + ECART);
        }
    }

    private static List<Place> disposer(List<Groupe> groupes, int colonnes) {
        List<Place> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        int bas = 0;
        for (Groupe groupe : groupes) {
            // a little wider than high, as a territory on a page
            int cote = (int) Math.ceil(Math.sqrt(groupe.tuiles().size() * 1.6));
            int largeur = Math.clamp(cote, 1, colonnes);
            if (x > 0 && x + largeur(largeur) > largeur(colonnes)) {
                x = 0;
                y = bas + 3 * ECART;
            }
            Place place = new Place(groupe, x, y, largeur);
            places.add(place);
            bas = Math.max(bas, place.bas());
            x = place.droite() + 4 * ECART;
        }
        return places;
    }

    private static void groupe(EcritureSvg svg, Place place) {
        svg.brut("<text class=\"mosaique-groupe\" fill=\"#14213d\" font-weight=\"700\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(
                        place.x(),
                        place.y() + ENTETE - 10,
                        EcritureSvg.echapper(tronquer(place.groupe().nom(), largeur(place.colonnes()), Font.BOLD))));
        int rang = 0;
        for (Tuile tuile : place.groupe().tuiles()) {
            int x = place.x() + rang % place.colonnes() * (TUILE_L + ECART);
            int y = place.y() + ENTETE + rang / place.colonnes() * (TUILE_H + ECART);
            tuile(svg, tuile, x, y);
            rang++;
        }
    }

    private static void tuile(EcritureSvg svg, Tuile tuile, int x, int y) {
        String classes = "mosaique-tuile " + classe(tuile.motif()) + (tuile.signalee() ? " signalee" : "")
                + (tuile.estompee() ? " estompee" : "");
        String detail = EcritureSvg.echapper(tuile.detail());
        svg.brut(
                tuile.estompee()
                        ? "<g class=\"%s\" aria-hidden=\"true\">".formatted(classes)
                        : "<a class=\"%s\" href=\"%s\" aria-label=\"%s\">"
                                .formatted(classes, EcritureSvg.echapper(tuile.lien()), detail));
        svg.brut("<title>" + detail + "</title>");
        svg.brut(
                "<rect class=\"fond\" fill=\"#ffffff\" stroke=\"#46536b\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                        .formatted(x + 1, y + 1, TUILE_L - 2, TUILE_H - 2));
        int ligne = y + MARGE + CORPS - 2;
        for (String morceau : nom(tuile.nom())) {
            svg.brut("<text class=\"nom\" fill=\"#14213d\" font-weight=\"600\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(x + MARGE, ligne, EcritureSvg.echapper(morceau)));
            ligne += CORPS + 2;
        }
        svg.brut("<text class=\"chiffre\" fill=\"#14213d\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(x + MARGE, y + TUILE_H - 17, EcritureSvg.echapper(tuile.chiffre())));
        svg.brut("<rect class=\"rail\" fill=\"#d5dbe6\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"5\"/>"
                .formatted(x + MARGE, y + TUILE_H - 12, TUILE_L - 2 * MARGE));
        svg.brut("<rect class=\"barre\" fill=\"#14213d\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"5\"/>"
                .formatted(
                        x + MARGE,
                        y + TUILE_H - 12,
                        EcritureSvg.nombre(Math.clamp(tuile.part(), 0, 1) * (TUILE_L - 2 * MARGE))));
        svg.brut(trace(tuile.motif(), x + TUILE_L - MARGE - SIGNE, y + MARGE - 2));
        if (tuile.signalee()) {
            svg.brut(triangle(x + TUILE_L - MARGE - SIGNE, y + MARGE + SIGNE));
        }
        svg.brut(tuile.estompee() ? "</g>" : "</a>");
    }

    /** Two lines at most, cut between two words or after a hyphen; both leave room for the signs. */
    private static List<String> nom(String nom) {
        int premiere = TUILE_L - 2 * MARGE - SIGNE - 4;
        List<String> morceaux = new ArrayList<>();
        StringBuilder tete = new StringBuilder();
        String[] mots = nom.split("(?<=[ -])");
        int rang = 0;
        while (rang < mots.length && (rang == 0 || largeur(tete + mots[rang].strip(), Font.BOLD) <= premiere)) {
            tete.append(mots[rang]);
            rang++;
        }
        morceaux.add(tronquer(tete.toString().strip(), premiere, Font.BOLD));
        if (rang < mots.length) {
            String reste = String.join("", List.of(mots).subList(rang, mots.length));
            morceaux.add(tronquer(reste, premiere, Font.BOLD));
        }
        return morceaux;
    }

    private static String tronquer(String texte, int largeur, int style) {
        String court = texte;
        while (court.length() > 1 && largeur(court.equals(texte) ? court : court + "…", style) > largeur) {
            court = court.substring(0, court.length() - 1).strip();
        }
        return court.equals(texte) ? texte : court + "…";
    }

    static String trace(Motif motif, int x, int y) {
        double cx = x + SIGNE / 2.0;
        double cy = y + SIGNE / 2.0;
        String cercle =
                "<circle class=\"contour\" fill=\"none\" stroke=\"#14213d\" stroke-width=\"2\" cx=\"%s\" cy=\"%s\" r=\"6\"/>"
                        .formatted(EcritureSvg.nombre(cx), EcritureSvg.nombre(cy));
        return switch (motif) {
            case VIDE -> cercle;
            case QUART -> cercle + plein("M%s %sv-6a6 6 0 0 1 6 6z", cx, cy);
            case MOITIE -> cercle + plein("M%s %sv-6a6 6 0 0 1 0 12z", cx, cy);
            case PLEIN -> cercle + plein("M%s %sm-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z", cx, cy);
            case CARRE -> plein("M%s %sm-6 -6h12v12h-12z", cx, cy);
            case CROIX -> contour("M%s %sm-5 -5l10 10m0 -10l-10 10", cx, cy);
            case TIRET -> contour("M%s %sm-5 0h10", cx, cy);
        };
    }

    private static String plein(String chemin, double cx, double cy) {
        return "<path class=\"plein\" fill=\"#14213d\" d=\"%s\"/>"
                .formatted(chemin.formatted(EcritureSvg.nombre(cx), EcritureSvg.nombre(cy)));
    }

    private static String contour(String chemin, double cx, double cy) {
        return "<path class=\"contour\" fill=\"none\" stroke=\"#14213d\" stroke-width=\"2\" d=\"%s\"/>"
                .formatted(chemin.formatted(EcritureSvg.nombre(cx), EcritureSvg.nombre(cy)));
    }

    static String triangle(int x, int y) {
        return "<path class=\"alerte\" fill=\"#b3261e\" d=\"M%d %dl7 12h-14z\"/>".formatted(x + SIGNE / 2, y + 1);
    }

    static String classe(Motif motif) {
        return "motif-" + motif.name().toLowerCase(Locale.ROOT);
    }

    private static int largeur(int colonnes) {
        return colonnes * (TUILE_L + ECART) - ECART;
    }

    private static double largeur(String texte, int style) {
        return Polices.largeur(texte, TraceGraphique.AXE.deriveFont(style, CORPS));
    }
}

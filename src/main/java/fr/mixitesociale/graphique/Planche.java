package fr.mixitesociale.graphique;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart that stands alone, outside a page: on white paper, with its title, what it shows, its reading, its source. */
final class Planche {

    private static final double MARGE = 24;
    private static final double ECART = 6;

    private final Graphique graphique;
    private final Rectangle2D papier;
    private final List<Texte> entete = new ArrayList<>();
    private final List<Texte> pied = new ArrayList<>();

    Planche(Graphique graphique, double largeur, double hauteur) {
        this.graphique = graphique;
        papier = new Rectangle2D.Double(0, 0, largeur, hauteur);
        double utile = largeur - 2 * MARGE;
        entete.add(Texte.couper(graphique.titre(), Polices.GRASSE.deriveFont(20f), Encre.TEXTE, utile, 2));
        entete.add(Texte.couper(graphique.sousTitre(), Polices.NORMALE.deriveFont(14f), Encre.SECONDAIRE, utile, 2));
        @Nullable String lecture = graphique.lecture();
        if (lecture != null && !lecture.isBlank()) {
            pied.add(Texte.couper(lecture, Polices.NORMALE.deriveFont(14f), Encre.TEXTE, utile, 5));
        }
        pied.add(Texte.couper(graphique.source(), Polices.NORMALE.deriveFont(12f), Encre.SECONDAIRE, utile, 2));
    }

    void dessiner(Graphics2D g2) {
        g2.setPaint(Encre.PAPIER.couleur());
        g2.fill(papier);
        double haut = dessiner(g2, entete, MARGE);
        double bas = papier.getMaxY() - MARGE - hauteur(pied);
        dessiner(g2, pied, bas);
        Rectangle2D zone = new Rectangle2D.Double(
                MARGE, haut + ECART, papier.getWidth() - 2 * MARGE, Math.max(60, bas - haut - 3 * ECART));
        TraceGraphique.dans(zone, graphique).dessiner(g2);
    }

    private static double dessiner(Graphics2D g2, List<Texte> textes, double haut) {
        double y = haut;
        for (Texte texte : textes) {
            texte.dessiner(g2, MARGE, y);
            y += texte.hauteur() + ECART;
        }
        return y;
    }

    private static double hauteur(List<Texte> textes) {
        return textes.stream().mapToDouble(texte -> texte.hauteur() + ECART).sum() - ECART;
    }
}

package fr.mixitesociale.graphique;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Direct labels, instead of a legend: at the end of each curve its last value, and its name when there are several.
 * Labels keep clear of each other; one that had to move is tied to its curve by a thin line.
 */
final class LibellesFin {

    private static final double ECART = 4;
    private static final double RETRAIT = 10;
    private static final Font VALEUR = Polices.GRASSE.deriveFont(13.5f);
    private static final Font NOM = Polices.DEMI_GRASSE.deriveFont(12f);

    private record Libelle(Point dernier, Texte valeur, Texte nom) {
        double hauteur() {
            return valeur.hauteur() + nom.hauteur();
        }

        double largeur() {
            return Math.max(valeur.largeur(), nom.largeur());
        }
    }

    private final List<Libelle> libelles;

    LibellesFin(Graphique graphique, double largeurMax, double hauteurMax) {
        List<Libelle> essai = List.of();
        for (int lignes = 3; lignes >= 1; lignes--) {
            essai = libelles(graphique, largeurMax, lignes);
            if (essai.stream().mapToDouble(l -> l.hauteur() + ECART).sum() <= hauteurMax) {
                break;
            }
        }
        libelles = essai;
    }

    /** Width that the labels need at the right of the curves. */
    double largeur() {
        return libelles.isEmpty()
                ? 8
                : RETRAIT
                        + Math.ceil(libelles.stream()
                                .mapToDouble(Libelle::largeur)
                                .max()
                                .orElse(0));
    }

    void dessiner(Graphics2D g2, Cadre cadre) {
        List<Libelle> tries = libelles.stream()
                .sorted(Comparator.comparingDouble(l -> y(l, cadre)))
                .toList();
        double[] hauts = Empilement.placer(
                tries.stream().mapToDouble(l -> y(l, cadre) - l.hauteur() / 2).toArray(),
                tries.stream().mapToDouble(l -> l.hauteur() + ECART).toArray(),
                cadre.zone().getY(),
                cadre.trace().getMaxY() + 10);
        double x = cadre.trace().getMaxX() + RETRAIT - 4;
        for (int i = 0; i < hauts.length; i++) {
            Libelle libelle = tries.get(i);
            relier(g2, cadre, libelle, x - 2, hauts[i] + libelle.hauteur() / 2);
            libelle.valeur.dessiner(g2, x, hauts[i]);
            libelle.nom.dessiner(g2, x, hauts[i] + libelle.valeur.hauteur());
        }
    }

    private static void relier(Graphics2D g2, Cadre cadre, Libelle libelle, double x, double y) {
        double x0 = cadre.x(libelle.dernier.annee());
        double y0 = y(libelle, cadre);
        if (Math.abs(y - y0) > 8 || x - x0 > 40) {
            g2.setPaint(Encre.AXE.couleur());
            g2.setStroke(new BasicStroke(0.75f));
            g2.draw(new Line2D.Double(x0 + 5, y0, x, y));
        }
    }

    private static double y(Libelle libelle, Cadre cadre) {
        return cadre.y(AlternativeTextuelle.valeur(libelle.dernier).doubleValue());
    }

    private static List<Libelle> libelles(Graphique graphique, double largeurMax, int lignesMax) {
        List<Libelle> libelles = new ArrayList<>();
        List<Serie> series = graphique.series();
        for (int rang = 0; rang < series.size(); rang++) {
            List<Point> connus = series.get(rang).connus();
            if (!connus.isEmpty()) {
                Point dernier = connus.getLast();
                Encre encre = StyleSerie.de(rang).libelle();
                String valeur = FormatValeur.exact(graphique.unite(), dernier.valeur());
                boolean ancienne = dernier.annee() < graphique.annees().getLast();
                libelles.add(new Libelle(
                        dernier,
                        new Texte(
                                List.of(
                                        ancienne
                                                ? valeur + " ("
                                                        + graphique.pas().libelle(dernier.annee()) + ")"
                                                : valeur),
                                VALEUR,
                                encre),
                        series.size() > 1
                                ? Texte.couper(series.get(rang).nom(), NOM, encre, largeurMax, lignesMax)
                                : new Texte(List.of(), NOM, encre)));
            }
        }
        return libelles;
    }
}

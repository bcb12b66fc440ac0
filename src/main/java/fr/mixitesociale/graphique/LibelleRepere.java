package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Repere;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The name of the reference line, written along it where it hides nothing. */
final class LibelleRepere {

    private LibelleRepere() {}

    static void dessiner(Graphics2D g2, Graphique graphique, Repere repere, Cadre cadre, List<Line2D> traits) {
        List<Point> connus = new Serie(repere.libelle(), repere.points()).connus();
        if (connus.isEmpty()) {
            return;
        }
        Rectangle2D trace = cadre.trace();
        Texte texte = Texte.couper(
                repere.libelle(), Polices.DEMI_GRASSE.deriveFont(12f), Encre.REPERE, trace.getWidth() - 8, 1);
        double gauche = trace.getX() + 4;
        double droite = trace.getMaxX() - texte.largeur() - 4;
        double yDebut = cadre.y(AlternativeTextuelle.valeur(connus.getFirst()).doubleValue());
        double yFin = cadre.y(AlternativeTextuelle.valeur(connus.getLast()).doubleValue());
        List<Line2D> obstacles = new ArrayList<>(traits);
        graphique.series().forEach(serie -> obstacles.addAll(segments(serie, cadre)));
        double dessus = -texte.hauteur() - 3;
        double dessous = 4;
        List<Rectangle2D> places = Stream.of(
                        texte.boite(droite, yFin + dessus),
                        texte.boite(gauche, yDebut + dessus),
                        texte.boite(droite, yFin + dessous),
                        texte.boite(gauche, yDebut + dessous))
                .filter(place -> place.getMaxY() < trace.getMaxY())
                .toList();
        Rectangle2D place = places.stream()
                .filter(candidat -> obstacles.stream().noneMatch(candidat::intersectsLine))
                .findFirst()
                .orElseGet(() -> surFondClair(g2, places.getFirst()));
        texte.dessiner(g2, place.getX(), place.getY());
    }

    /** No free place: the paper shows behind the letters, so that they stay readable over a curve. */
    private static Rectangle2D surFondClair(Graphics2D g2, Rectangle2D place) {
        g2.setPaint(Encre.PAPIER.couleur());
        g2.fill(place);
        return place;
    }

    private static List<Line2D> segments(Serie serie, Cadre cadre) {
        List<Point> connus = serie.connus();
        List<Line2D> segments = new ArrayList<>();
        for (int i = 0; i < connus.size(); i++) {
            // from the point to itself when it is the first: a marker hides text too
            Point avant = connus.get(Math.max(0, i - 1));
            Point apres = connus.get(i);
            segments.add(new Line2D.Double(
                    cadre.x(avant.annee()),
                    cadre.y(AlternativeTextuelle.valeur(avant).doubleValue()),
                    cadre.x(apres.annee()),
                    cadre.y(AlternativeTextuelle.valeur(apres).doubleValue())));
        }
        return segments;
    }
}

package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.socle.Phrases;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One chart placed in a zone, ready to be drawn on any {@link Graphics2D}: the same code makes SVG and PNG. */
final class TraceGraphique {

    static final Font AXE = Polices.NORMALE.deriveFont(12f);

    /** Pixels between two horizontal lines, about. */
    private static final double PAS_VERTICAL = 40;

    private static final double PART_LIBELLES = 0.27;
    private static final double HAUT_MIN = 18;

    private final Graphique graphique;
    private final Drapeaux drapeaux;
    private final LibellesFin fins;
    private final Cadre cadre;

    private TraceGraphique(Graphique graphique, Rectangle2D zone, boolean extensible) {
        this.graphique = graphique;
        Unite unite = graphique.unite();
        double utile = zone.getHeight() - Cadre.BAS - HAUT_MIN;
        Echelle echelle =
                Echelle.de(valeurs(graphique), unite != Unite.INDICE, Math.max(2, (int) (utile / PAS_VERTICAL)));
        fins = new LibellesFin(graphique, zone.getWidth() * PART_LIBELLES, utile);
        double gauche = 10
                + Math.ceil(echelle.graduations().stream()
                        .mapToDouble(valeur -> Polices.largeur(AxeValeurs.libelle(echelle, unite, valeur), AXE))
                        .max()
                        .orElse(0));
        List<Integer> annees = graphique.annees();
        Cadre large = Cadre.de(zone, annees, graphique.annotations(), echelle).avecMarges(gauche, fins.largeur(), 0);
        drapeaux = Drapeaux.de(graphique.annotations(), large);
        double haut = haut();
        cadre = (extensible ? large.plusHaut(haut - HAUT_MIN) : large).avecMarges(gauche, fins.largeur(), haut);
    }

    /** A chart that keeps to its zone. */
    static TraceGraphique dans(Rectangle2D zone, Graphique graphique) {
        return new TraceGraphique(graphique, zone, false);
    }

    /** A chart that grows by what the labels of its annotations take, so that its curves keep their height. */
    static TraceGraphique extensible(double largeur, double hauteur, Graphique graphique) {
        return new TraceGraphique(graphique, new Rectangle2D.Double(0, 0, largeur, hauteur), true);
    }

    Cadre cadre() {
        return cadre;
    }

    void dessiner(Graphics2D g2) {
        g2.setFont(AXE);
        drapeaux.dessinerTraits(g2, cadre);
        Fabrique.graphique(graphique, cadre).draw(g2, cadre.zone());
        drapeaux.dessinerLibelles(g2, cadre);
        Repere repere = graphique.repere();
        if (repere != null) {
            LibelleRepere.dessiner(g2, graphique, repere, cadre, drapeaux.traits(cadre));
        }
        fins.dessiner(g2, cadre);
        if (graphique.series().stream().allMatch(serie -> serie.connus().isEmpty())) {
            Texte vide = Texte.couper(
                    Phrases.de("graphique.vide"),
                    Polices.NORMALE.deriveFont(14f),
                    Encre.SECONDAIRE,
                    cadre.trace().getWidth(),
                    2);
            vide.dessiner(
                    g2,
                    cadre.trace().getCenterX() - vide.largeur() / 2,
                    cadre.trace().getCenterY() - 20);
        }
    }

    private double haut() {
        // a reference line at the very top has its label above it, under the flags
        double repere = graphique.repere() != null && drapeaux.hauteur() > 0 ? HAUT_MIN : 0;
        return Math.max(HAUT_MIN, drapeaux.hauteur() + repere);
    }

    private static DoubleStream valeurs(Graphique graphique) {
        Repere repere = graphique.repere();
        Stream<Point> points = Stream.concat(
                graphique.series().stream().flatMap(serie -> serie.points().stream()),
                repere == null ? Stream.of() : repere.points().stream());
        return points.map(Point::valeur).flatMap(Stream::ofNullable).mapToDouble(Number::doubleValue);
    }
}

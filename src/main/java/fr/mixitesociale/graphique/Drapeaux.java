package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Annotation;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Dated events: a dotted vertical line each, its label above the curves like a flag. Flags fly to the right, or all to
 * the left where the right edge leaves no room; their levels make a staircase, so that no line crosses a label.
 */
final class Drapeaux {

    private static final double PAS = 15;
    private static final double ECART = 10;
    private static final double RETRAIT = 4;
    private static final double LARGEUR_MAX = 240;
    private static final Font POLICE = Polices.NORMALE.deriveFont(11.5f);
    private static final Stroke POINTILLE =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.5f, 2.5f}, 0);

    /** @param niveau 0 just above the curves */
    private record Drapeau(double ligne, Texte texte, double x, int niveau) {
        double fin() {
            return x + texte.largeur();
        }

        boolean surSaLigne() {
            return x < ligne && ligne < fin();
        }
    }

    private final List<Drapeau> drapeaux = new ArrayList<>();
    private int niveaux;
    private int pousses;

    private Drapeaux(List<Annotation> annotations, Cadre cadre, boolean aDroite) {
        double largeurMax = Math.min(LARGEUR_MAX, cadre.zone().getWidth() * 0.6);
        for (Annotation annotation : aDroite ? annotations.reversed() : annotations) {
            if (cadre.contient(annotation)) {
                Texte texte = Texte.couper(annotation.libelle(), POLICE, Encre.SECONDAIRE, largeurMax, 1);
                double ligne = cadre.x(annotation.annee());
                double voulu = aDroite ? ligne + RETRAIT : ligne - RETRAIT - texte.largeur();
                ajouter(
                        ligne,
                        texte,
                        Math.clamp(voulu, cadre.zone().getX(), cadre.zone().getMaxX() - texte.largeur()));
                pousses += voulu == drapeaux.getLast().x ? 0 : 1;
            }
        }
    }

    /** @param cadre its horizontal margins count, not yet its top */
    static Drapeaux de(List<Annotation> annotations, Cadre cadre) {
        Drapeaux aDroite = new Drapeaux(annotations, cadre, true);
        if (aDroite.pousses == 0) {
            return aDroite;
        }
        Drapeaux aGauche = new Drapeaux(annotations, cadre, false);
        return aGauche.pousses < aDroite.pousses ? aGauche : aDroite;
    }

    private void ajouter(double ligne, Texte texte, double x) {
        int niveau = 0;
        for (Drapeau pose : drapeaux) {
            if (x < pose.fin() + ECART && pose.x < x + texte.largeur() + ECART) {
                niveau = Math.max(niveau, pose.niveau + 1);
            }
        }
        drapeaux.add(new Drapeau(ligne, texte, x, niveau));
        niveaux = Math.max(niveaux, niveau + 1);
    }

    /** Height that the labels need above the curves. */
    double hauteur() {
        return niveaux == 0 ? 0 : niveaux * PAS + 4;
    }

    /** The lines, under the curves. */
    void dessinerTraits(Graphics2D g2, Cadre cadre) {
        g2.setPaint(Encre.SECONDAIRE.couleur());
        g2.setStroke(POINTILLE);
        traits(cadre).forEach(g2::draw);
    }

    void dessinerLibelles(Graphics2D g2, Cadre cadre) {
        List<Line2D> traits = traits(cadre);
        for (Drapeau drapeau : drapeaux) {
            Rectangle2D boite = drapeau.texte.boite(drapeau.x, haut(drapeau, cadre));
            if (traits.stream().anyMatch(boite::intersectsLine)) {
                // too many flags for a staircase: the line is interrupted, the label stays readable
                g2.setPaint(Encre.PAPIER.couleur());
                g2.fill(boite);
            }
            drapeau.texte.dessiner(g2, boite.getX(), boite.getY());
        }
    }

    /** What the label of the reference line must avoid. */
    List<Line2D> traits(Cadre cadre) {
        return drapeaux.stream().map(drapeau -> trait(drapeau, cadre)).toList();
    }

    private Line2D trait(Drapeau drapeau, Cadre cadre) {
        double haut = haut(drapeau, cadre) + (drapeau.surSaLigne() ? PAS : 1);
        return new Line2D.Double(
                drapeau.ligne, haut, drapeau.ligne, cadre.trace().getMaxY());
    }

    private double haut(Drapeau drapeau, Cadre cadre) {
        return cadre.zone().getY() + (niveaux - 1 - drapeau.niveau) * PAS;
    }
}

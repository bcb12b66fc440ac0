package fr.mixitesociale.graphique;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What tells one curve from another without its colour: a dash and a marker. Order of the records = order of use. */
enum StyleSerie {
    UN(Encre.SERIE_1, Encre.SERIE_1, new Ellipse2D.Double(-3, -3, 6, 6)),
    DEUX(Encre.SERIE_2, Encre.LIBELLE_2, new Rectangle2D.Double(-2.7, -2.7, 5.4, 5.4), 8, 4),
    TROIS(Encre.SERIE_3, Encre.LIBELLE_3, polygone(0, -3.8, 3.6, 2.6, -3.6, 2.6), 2, 3),
    QUATRE(Encre.SERIE_4, Encre.SERIE_4, polygone(0, -4, 4, 0, 0, 4, -4, 0), 10, 3, 2, 3),
    CINQ(Encre.SERIE_5, Encre.SERIE_5, polygone(0, 3.8, 3.6, -2.6, -3.6, -2.6), 4, 2);

    private static final float EPAISSEUR = 2.25f;

    private final Encre trait;
    private final Encre libelle;
    private final Shape marque;
    private final Stroke pointille;

    StyleSerie(Encre trait, Encre libelle, Shape marque, float... tirets) {
        this.trait = trait;
        this.libelle = libelle;
        this.marque = marque;
        this.pointille = tirets.length == 0
                ? new BasicStroke(EPAISSEUR, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(EPAISSEUR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, tirets, 0);
    }

    static StyleSerie de(int rang) {
        return values()[rang];
    }

    Encre trait() {
        return trait;
    }

    Encre libelle() {
        return libelle;
    }

    /** Marker around the origin. */
    Shape marque() {
        return marque;
    }

    Stroke pointille() {
        return pointille;
    }

    private static Shape polygone(double... xy) {
        Path2D chemin = new Path2D.Double();
        chemin.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            chemin.lineTo(xy[i], xy[i + 1]);
        }
        chemin.closePath();
        return chemin;
    }
}

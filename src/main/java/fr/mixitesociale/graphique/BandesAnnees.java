package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.TableauGraphique.Ligne;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invisible columns, one a year: the mouse over one tells the year's values, without any script. */
final class BandesAnnees {

    private BandesAnnees() {}

    static void ecrire(EcritureSvg ecriture, Graphique graphique, Cadre cadre) {
        TableauGraphique tableau = TableauGraphique.de(graphique);
        Rectangle2D trace = cadre.trace();
        for (Ligne ligne : tableau.lignes()) {
            double gauche = Math.max(trace.getX(), cadre.x(ligne.annee() - 0.5));
            double droite = Math.min(trace.getMaxX(), cadre.x(ligne.annee() + 0.5));
            ecriture.infobulle(
                    new Rectangle2D.Double(gauche, trace.getY(), droite - gauche, trace.getHeight()),
                    resume(tableau.entetes(), ligne));
        }
    }

    private static String resume(List<String> entetes, Ligne ligne) {
        return IntStream.range(0, ligne.cellules().size())
                .mapToObj(i ->
                        entetes.get(i + 1) + " : " + ligne.cellules().get(i).texte())
                .collect(Collectors.joining(" · ", ligne.libelle() + " · ", ""));
    }
}

package fr.mixitesociale.projet;

import java.io.Serializable;
import java.util.Map;

/**
 * Totals of the projects shown.
 *
 * @param nombre how many projects
 * @param sommes sum of the known values of each column that has one
 */
public record TotauxProjets(int nombre, Map<ColonneProjet, Integer> sommes) implements Serializable {

    public static final TotauxProjets RIEN = new TotauxProjets(0, Map.of());

    public int somme(ColonneProjet colonne) {
        return sommes.getOrDefault(colonne, 0);
    }
}

package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.trajectoire.Trajectoire;
import fr.mixitesociale.graphique.Graphique;
import java.util.List;
import java.util.Optional;

/**
 * Where a pace of building leads.
 *
 * @param chiffres dwellings to create in both ways, share that keeps the deficit from growing, year of the target
 * @param trajectoire empty without a pace, or when it is impossible
 * @param courbe the same, drawn
 * @param impossible more social dwellings than résidences principales within a year
 */
public record EtSi(
        List<Chiffre> chiffres, Optional<Trajectoire> trajectoire, Optional<Graphique> courbe, boolean impossible) {

    public EtSi {
        chiffres = List.copyOf(chiffres);
    }
}

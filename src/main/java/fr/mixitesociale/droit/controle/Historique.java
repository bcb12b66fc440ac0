package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.PeriodeTriennale;
import java.util.Map;

/** What the contracts of a commune did of its past objectives: the counters of IX and X are read from it. */
public record Historique(Map<PeriodeTriennale, Amenagement> periodes) {

    public static final Historique VIDE = new Historique(Map.of());

    public Historique {
        periodes = Map.copyOf(periodes);
    }

    /** How many periods in a row, just before {@code periode}, were arranged that way. */
    public int consecutives(PeriodeTriennale periode, Amenagement amenagement) {
        int nombre = 0;
        int debut = periode.debut() - PeriodeTriennale.DUREE;
        while (debut >= PeriodeTriennale.PREMIERE && periodes.get(new PeriodeTriennale(debut)) == amenagement) {
            nombre++;
            debut -= PeriodeTriennale.DUREE;
        }
        return nombre;
    }
}

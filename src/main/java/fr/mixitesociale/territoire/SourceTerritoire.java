package fr.mixitesociale.territoire;

import java.util.List;

/**
 * A lot of territory to add to the referential: the national one ships with this room, the demonstration adds its own
 * invented one. All of them are merged when the portal starts.
 */
public interface SourceTerritoire {

    Lot lire();

    /** One lot; lists may be empty. */
    record Lot(
            List<Commune> communes,
            List<Arrondissement> arrondissements,
            List<Epci> epci,
            List<Departement> departements,
            List<Region> regions) {

        public Lot {
            communes = List.copyOf(communes);
            arrondissements = List.copyOf(arrondissements);
            epci = List.copyOf(epci);
            departements = List.copyOf(departements);
            regions = List.copyOf(regions);
        }
    }
}

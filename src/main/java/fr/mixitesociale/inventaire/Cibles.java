package fr.mixitesociale.inventaire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Target rate of each year of a commune. Old inventories carry none: the nearest later one is applied, failing that the
 * nearest earlier one, and what rests on it is an estimate.
 */
final class Cibles {

    private final TreeMap<Integer, BigDecimal> connues = new TreeMap<>();

    Cibles(Collection<InventaireAnnuel> inventaires) {
        for (InventaireAnnuel inventaire : inventaires) {
            BigDecimal cible = inventaire.tauxCible();
            if (cible != null) {
                connues.put(inventaire.annee(), cible);
            }
        }
    }

    /** @param origine year of the inventory that published it */
    record Cible(int annee, BigDecimal taux, int origine) {

        boolean estEstimee() {
            return annee != origine;
        }
    }

    Optional<Cible> pour(int annee) {
        Map.Entry<Integer, BigDecimal> proche = connues.ceilingEntry(annee);
        if (proche == null) {
            proche = connues.floorEntry(annee);
        }
        return proche == null ? Optional.empty() : Optional.of(new Cible(annee, proche.getValue(), proche.getKey()));
    }
}

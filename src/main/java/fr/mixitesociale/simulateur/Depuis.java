package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures a simulation is computed from, once everything needed is known.
 *
 * @param rp bounds, one point when exact
 * @param provenance where they come from, shown with every step
 * @param annee year they speak of
 * @param inventaire the inventory at hand, null for figures alone
 * @param baseLegale they are those of the inventory the law founds the period on
 */
public record Depuis(
        BigDecimal cible,
        int lls,
        Intervalle rp,
        String provenance,
        int annee,
        @Nullable InventaireAnnuel inventaire,
        boolean baseLegale) {

    public boolean estEstime() {
        return !rp.estUnPoint();
    }
}

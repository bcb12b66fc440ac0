package fr.mixitesociale.droit.regles;

import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.PeriodeTriennale;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One case of VII: from which gap to the target rate, for which periods, what share of the missing dwellings is due.
 *
 * @param ecart points missing to the target, lower bound of the case
 * @param borneComprise whether a commune exactly on the bound is in this case
 * @param premiere first year of the first period the case applies to
 * @param derniere first year of the last one; the last period of the rule set when it has no other bound
 * @param taux percent of the missing dwellings
 * @param plancher percent under which a lowering contract may not go (IX); none in the sets without lowering
 */
public record Palier(
        BigDecimal ecart,
        boolean borneComprise,
        int premiere,
        int derniere,
        Parametre<BigDecimal> taux,
        Optional<Parametre<BigDecimal>> plancher) {

    public boolean vaut(PeriodeTriennale periode) {
        return periode.debut() >= premiere && periode.debut() <= derniere;
    }

    boolean comprend(PeriodeTriennale periode, Ecart mesure) {
        int place = mesure.comparerA(ecart);
        return vaut(periode) && (place > 0 || (place == 0 && borneComprise));
    }
}

package fr.mixitesociale.droit.regles;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What kind of dwellings an objective asks for (III), in percent of the dwellings to produce.
 *
 * @param reduit the lower cap of PLS, where the text has one
 */
public record Qualite(Parametre<BigDecimal> plaiMin, Parametre<BigDecimal> plsMax, Optional<PlsReduit> reduit) {

    /**
     * Cap of PLS of a commune that has little social housing and that no PLH covers.
     *
     * @param sousLeTaux rate of social housing, percent of the résidences principales, bound excluded
     */
    public record PlsReduit(Parametre<BigDecimal> plsMax, Parametre<BigDecimal> sousLeTaux) {}
}

/**
 * SRU inventories: imports, precedence between sources, indicators, past bilans, the list of communes and the commune
 * sheet. Facts with their source; every derived figure is asked from {@code droit}.
 */
@ApplicationModule(
        displayName = "Inventaire",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "graphique",
            "graphique::ui"
        })
@NullMarked
package fr.mixitesociale.inventaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

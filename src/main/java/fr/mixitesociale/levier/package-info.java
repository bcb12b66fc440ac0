/**
 * Volet 2 of the contract: what stands in the way of social housing and which levers there are, theme by theme. Each party
 * answers the question grids of the guide (annexes 4 to 7) in private, shares on purpose, and all are read side by side.
 */
@ApplicationModule(
        displayName = "Leviers",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "graphique",
            "graphique::ui",
            "inventaire",
            "inventaire::ui",
            "contrat",
            "contrat::ui",
            "contrat::modele",
            "redaction",
            "redaction::ui",
            "engagement",
            "engagement::ui"
        })
@NullMarked
package fr.mixitesociale.levier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

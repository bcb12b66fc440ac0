/**
 * Article 2 of the contract: the objective of each commune over a triennial period, legal, lowered, pooled, raised or
 * notified. What the préfet decides on a commune holds with or without contract; a contract reads it.
 */
@ApplicationModule(
        displayName = "Objectifs",
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
            "contrat::modele"
        })
@NullMarked
package fr.mixitesociale.objectif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The cockpit of a territory, for the State and for the intercommunal bodies: every commune of it, also those where nothing
 * has started, with its objective, its contract and what calls for attention. It reads the other rooms and writes nothing.
 */
@ApplicationModule(
        displayName = "Cockpit",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "graphique",
            "graphique::ui",
            "inventaire",
            "inventaire::ui",
            "contrat",
            "contrat::ui",
            "engagement",
            "objectif",
            "jalon",
            "difficulte",
            "projet",
            "risque",
            "suivi",
            "procedure",
            "calendrier"
        })
@NullMarked
package fr.mixitesociale.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

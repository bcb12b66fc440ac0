/**
 * Where we are: the projects of a contract against its objective, secured, probable or at risk, by open rules over the
 * milestones. It tells, it never judges: the commune comments on its own figure, and what enters the bilan is said apart.
 */
@ApplicationModule(
        displayName = "Risque",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "graphique",
            "graphique::ui",
            "contrat",
            "contrat::ui",
            "contrat::modele",
            "engagement",
            "objectif",
            "projet",
            "jalon"
        })
@NullMarked
package fr.mixitesociale.risque;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Milestones of the projects of article 3, from the zoning to the agrément: where each stands, when it is expected, who
 * answers for it. They live as the list does, without an avenant (guide DHUP, annexe 3, article 3).
 */
@ApplicationModule(
        displayName = "Jalons",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "contrat",
            "contrat::ui",
            "projet",
            "projet::ui"
        })
@NullMarked
package fr.mixitesociale.jalon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

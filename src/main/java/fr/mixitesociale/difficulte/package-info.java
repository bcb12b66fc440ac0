/**
 * The difficulty desk: what stands in the way of a project is reported to the other signatories in one action, with an
 * expected lever, an owner and a due date, and followed until it is lifted (guide DHUP, annexe 3, article 3).
 */
@ApplicationModule(
        displayName = "Difficultés",
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
package fr.mixitesociale.difficulte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Shared kernel: identifiers, clock, the one event {@link fr.mixitesociale.socle.Changement}, refusals, fr-FR formats
 * and the bundle of visible sentences. May use {@code droit} only.
 */
@ApplicationModule(displayName = "Socle", allowedDependencies = "droit")
@NullMarked
package fr.mixitesociale.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Append-only audit trail. Hears {@link fr.mixitesociale.socle.Changement} and nothing else, and writes it in the
 * transaction of the change itself: no change without its line, no line without its change.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"socle", "socle::ui", "acces", "acces::ui"})
@NullMarked
package fr.mixitesociale.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

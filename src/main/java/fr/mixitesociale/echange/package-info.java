/**
 * What people of a contract tell each other: who is there now, comments on its objects, mentions. Knows an object only by
 * (kind, id), through {@link fr.mixitesociale.contrat.ObjetsDuContrat}.
 */
@ApplicationModule(
        displayName = "Échange",
        allowedDependencies = {"socle", "socle::ui", "acces", "journal", "contrat", "contrat::ui"})
@NullMarked
package fr.mixitesociale.echange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The opening of a contract: its parties and who represents them, the préambule, the presentation of each commune. The
 * parties themselves are found by the frame from the territory; their figures come from the inventories.
 */
@ApplicationModule(
        displayName = "Préambule",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "inventaire",
            "contrat",
            "contrat::modele",
            "contrat::ui",
            "redaction",
            "redaction::ui"
        })
@NullMarked
package fr.mixitesociale.preambule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

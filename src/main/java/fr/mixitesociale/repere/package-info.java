/**
 * Volet 1 of a contract: the reference points of its communes — the curves, bilans and inventories of their sheets — as
 * a chapter. It keeps nothing of its own: the figures are those of the inventories, read where they are.
 */
@ApplicationModule(
        displayName = "Repère",
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
            "contrat::ui"
        })
@NullMarked
package fr.mixitesociale.repere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

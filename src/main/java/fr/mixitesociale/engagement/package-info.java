/**
 * Article 1 of the contract: engagements by theme, each with its pilot, its measurable indicator and its evidence. The
 * signatory that pilots keeps it; nobody edits another signatory's engagement.
 */
@ApplicationModule(
        displayName = "Engagements",
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
package fr.mixitesociale.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

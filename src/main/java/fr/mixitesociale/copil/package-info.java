/**
 * The COPIL run from the portal: opening a meeting freezes where the contract is, six scenes are projected with live data,
 * decisions are typed on the way, closing it freezes its minutes. What changed since the last one is told in sentences.
 */
@ApplicationModule(
        displayName = "COPIL",
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
            "contrat",
            "contrat::ui",
            "contrat::modele",
            "engagement",
            "objectif",
            "projet",
            "jalon",
            "difficulte",
            "risque",
            "suivi",
            "document"
        })
@NullMarked
package fr.mixitesociale.copil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

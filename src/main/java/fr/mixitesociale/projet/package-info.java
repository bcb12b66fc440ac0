/**
 * Article 3 of the contract: the list of operations and sites, edited by each commune, on which the other signatories
 * propose changes. It lives without an avenant, as long as the contract does (guide DHUP, annexe 3).
 */
@ApplicationModule(
        displayName = "Projet",
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
            "contrat::modele",
            "redaction",
            "redaction::ui",
            "objectif"
        })
@NullMarked
package fr.mixitesociale.projet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

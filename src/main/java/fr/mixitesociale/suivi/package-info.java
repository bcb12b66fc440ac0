/**
 * Article 4 of the contract: who steers it and follows it, until when, and the meetings that make it and keep it alive.
 * Those invited to one meeting without signing see that meeting and nothing else. Contracts are compared side by side here,
 * the only room that reads the other articles.
 */
@ApplicationModule(
        displayName = "Suivi",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "contrat",
            "contrat::modele",
            "contrat::ui",
            "engagement",
            "objectif",
            "projet",
            "redaction"
        })
@NullMarked
package fr.mixitesociale.suivi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

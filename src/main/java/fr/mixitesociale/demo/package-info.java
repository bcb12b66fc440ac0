/**
 * The demonstration territory: invented communes, people and figures under codes 00xxx. Exists only under the
 * {@code demonstration} profile.
 */
@ApplicationModule(
        displayName = "Démonstration",
        allowedDependencies = {
            "socle",
            "droit",
            "territoire",
            "acces",
            "inventaire",
            "contrat",
            "projet",
            "jalon",
            "difficulte",
            "engagement",
            "levier",
            "redaction",
            "objectif",
            "procedure",
            "preambule",
            "suivi",
            "jalon",
            "risque",
            "bilan",
            "copil",
            "calendrier"
        })
@NullMarked
package fr.mixitesociale.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

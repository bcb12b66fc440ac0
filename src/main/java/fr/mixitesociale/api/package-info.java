/** REST under {@code /api/v1} and its OpenAPI description: a thin skin over the public services of the rooms. */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "socle",
            "droit",
            "territoire",
            "acces",
            "journal",
            "inventaire",
            "graphique",
            "contrat",
            "projet",
            "jalon",
            "engagement",
            "simulateur",
            "procedure",
            "risque",
            "cockpit",
            "bilan",
            "difficulte",
            "copil",
            "suivi",
            "document"
        })
@NullMarked
package fr.mixitesociale.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

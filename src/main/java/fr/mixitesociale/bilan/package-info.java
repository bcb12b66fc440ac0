/**
 * The bilan triennal of a contract, brought to the discussion that follows its term: realised against objective, engagements
 * kept by each party with their dated proofs, difficulties and answers, what each signatory says of it, what may follow.
 */
@ApplicationModule(
        displayName = "Bilan triennal",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
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
            "calendrier",
            "document"
        })
@NullMarked
package fr.mixitesociale.bilan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

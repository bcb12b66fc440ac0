/**
 * Volet 1 of a contract: the reference points of its communes — the curves, bilans and inventories of their sheets — as
 * a chapter. The figures are those of the inventories and the texts those of the
 * redaction, read where they are.
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
            "contrat::ui",
            "contrat::modele",
            "redaction",
            "redaction::ui"
        })
@NullMarked
package fr.mixitesociale.repere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

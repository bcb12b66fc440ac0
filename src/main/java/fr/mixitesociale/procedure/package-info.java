/**
 * The legal procedure of a contract, from the demande to the term: acts and their papers, guards (law or guide), control
 * before signature, signatures, frozen versions, avenants. The contract's own room keeps the frame and writes the status
 * this one decides.
 */
@ApplicationModule(
        displayName = "Procédure",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "graphique",
            "inventaire",
            "contrat",
            "contrat::modele",
            "contrat::ui",
            "redaction"
        })
@NullMarked
package fr.mixitesociale.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * All the prose of a contract: its rubriques, written in Markdown by its signatories, the wordings they propose to each
 * other, and the notes each side keeps to itself. The rooms of the chapters declare their rubriques; this one keeps them.
 */
@ApplicationModule(
        displayName = "Rédaction",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "contrat",
            "contrat::modele",
            "contrat::ui"
        })
@NullMarked
package fr.mixitesociale.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

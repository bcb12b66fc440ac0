/**
 * The contract as files: DOCX and PDF from the neutral model, the preview of the text, the archive that gives everything
 * back. It writes what the chapters say and decides nothing of it.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "graphique",
            "contrat",
            "contrat::ui",
            "contrat::modele",
            "engagement",
            "objectif",
            "projet",
            "procedure"
        })
@NullMarked
package fr.mixitesociale.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The frame of a contrat de mixité sociale: its parties, its period, its status, who may see it and on whose side. It
 * knows no chapter: each chapter's room brings a {@link fr.mixitesociale.contrat.Chapitre} and, on screen, an
 * {@code Onglet}.
 */
@ApplicationModule(
        displayName = "Contrat",
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
            "inventaire::ui"
        })
@NullMarked
package fr.mixitesociale.contrat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

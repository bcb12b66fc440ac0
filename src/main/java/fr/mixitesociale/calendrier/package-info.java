/**
 * The legal calendar: what the law and the guide expect of each contract and of each commune, on which day, of whom; and
 * the steps of an exemption or of a carence, with what was dated and what is awaited. Dates no text confirms are settings.
 */
@ApplicationModule(
        displayName = "Calendrier",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "journal",
            "inventaire",
            "contrat",
            "contrat::ui",
            "procedure",
            "suivi"
        })
@NullMarked
package fr.mixitesociale.calendrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

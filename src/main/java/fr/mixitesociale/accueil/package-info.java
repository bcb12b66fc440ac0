/** Shell of the portal: layout, home by role, administration, help and legal pages. */
@ApplicationModule(
        displayName = "Accueil",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "acces::ui",
            "journal",
            "inventaire",
            "inventaire::ui",
            "cockpit::ui",
            "graphique",
            "graphique::ui",
            "alerte",
            "alerte::ui"
        })
@NullMarked
package fr.mixitesociale.accueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

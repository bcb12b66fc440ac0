/**
 * The public simulator: what the law would ask of a commune, by which contract that may change, and where a pace of
 * building leads. Reads published inventories, asks every figure from {@code droit}, writes nothing.
 *
 * @see "src/docs/adr/0021-the-simulator-is-a-room-of-its-own.md"
 */
@ApplicationModule(
        displayName = "Simulateur",
        allowedDependencies = {
            "socle",
            "socle::ui",
            "droit",
            "territoire",
            "acces",
            "inventaire",
            "graphique",
            "graphique::ui"
        })
@NullMarked
package fr.mixitesociale.simulateur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

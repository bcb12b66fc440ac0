/**
 * Charts: a record goes in; SVG, PNG, a data table and a text alternative come out. Knows no business: titles, units
 * and sources are given by the room that owns the figures.
 */
@ApplicationModule(
        displayName = "Graphique",
        allowedDependencies = {"socle", "socle::ui"})
@NullMarked
package fr.mixitesociale.graphique;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

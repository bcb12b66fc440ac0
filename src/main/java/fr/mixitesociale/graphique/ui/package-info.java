/** A chart on screen: drawing, text alternative, data table beside it and its exports. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.graphique.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

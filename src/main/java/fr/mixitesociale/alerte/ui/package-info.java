/** The bell, the page of the alerts and that of the preferences. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.alerte.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

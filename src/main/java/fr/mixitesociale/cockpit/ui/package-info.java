@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.cockpit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Login and account screens. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.acces.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

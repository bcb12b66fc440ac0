/** The views « Jalons » and « Tableau » of the projects. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.jalon.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

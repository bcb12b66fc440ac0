/** The tab of volet 2: the question grids side by side, and what the contract keeps of them, theme by theme. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.levier.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

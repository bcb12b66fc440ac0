/** The tab of volet 1. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.repere.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The tab of article 1: the list by theme, and one engagement with its form. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.engagement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

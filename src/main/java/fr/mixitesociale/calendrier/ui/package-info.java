/** Screens of the legal calendar: the page of a territory, the tab of a contract. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.calendrier.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

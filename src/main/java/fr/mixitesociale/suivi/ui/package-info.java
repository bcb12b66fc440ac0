/** The tab of article 4 with the calendar of the meetings, the page of a guest, and contracts side by side. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.suivi.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

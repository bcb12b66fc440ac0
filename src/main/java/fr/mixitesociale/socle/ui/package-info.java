/** Component kit shared by the screens of every room: headings, key figures, status tags, empty states, dialogs. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.socle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

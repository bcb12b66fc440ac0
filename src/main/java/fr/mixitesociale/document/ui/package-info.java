/** The « Document » tab: the text as it will be printed, how far it is written, what is missing, the files. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

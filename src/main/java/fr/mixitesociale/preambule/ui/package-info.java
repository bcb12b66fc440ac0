/** The tabs of the parties, of the préambule and of the presentation. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.preambule.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

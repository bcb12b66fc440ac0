/** Article 2 on screen: the table of the département, and the objectives of a contract. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.objectif.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

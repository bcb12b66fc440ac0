/** The difficulty desk on screen: the list of the contract, and what the side panel of a project says of it. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.difficulte.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

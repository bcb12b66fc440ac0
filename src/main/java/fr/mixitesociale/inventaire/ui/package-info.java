/** Screens of the inventories: list of communes, commune sheet, imports. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.inventaire.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

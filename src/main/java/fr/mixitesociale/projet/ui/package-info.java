/** The tab « Art. 3 Projets »: a grid as quick as a spreadsheet. */
@NamedInterface("ui")
@NullMarked
package fr.mixitesociale.projet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

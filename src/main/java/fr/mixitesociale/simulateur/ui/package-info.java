/** The screen of the simulator. */
@NullMarked
package fr.mixitesociale.simulateur.ui;

import org.jspecify.annotations.NullMarked;

/** Comments in the side panel of the contract screen. */
@NullMarked
package fr.mixitesociale.echange.ui;

import org.jspecify.annotations.NullMarked;

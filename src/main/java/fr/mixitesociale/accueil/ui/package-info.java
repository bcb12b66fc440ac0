/** Layout, home and static pages. */
@NullMarked
package fr.mixitesociale.accueil.ui;

import org.jspecify.annotations.NullMarked;

/** What counts as a dwelling of the inventory (art. L. 302-5, IV and R. 302-15 CCH). */
@NullMarked
package fr.mixitesociale.droit.decompte;

import org.jspecify.annotations.NullMarked;

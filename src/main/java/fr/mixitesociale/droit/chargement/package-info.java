/**
 * Reads the rule sets of {@code resources/droit/regles}: the only place of {@code droit} that knows a parser. A file that
 * does not say its article, its source or its dates is refused with its place.
 */
@NullMarked
package fr.mixitesociale.droit.chargement;

import org.jspecify.annotations.NullMarked;

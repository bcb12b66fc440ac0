/**
 * Rule sets as data: dated parameters, each with its article and its source. Built by {@code droit.chargement} from
 * {@code resources/droit/regles}; a later law is a new file, never a new class.
 */
@NullMarked
package fr.mixitesociale.droit.regles;

import org.jspecify.annotations.NullMarked;

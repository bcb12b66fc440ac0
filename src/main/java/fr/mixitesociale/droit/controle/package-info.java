/**
 * What a contract may decide of an objective (art. L. 302-8, IX and X, L. 302-8-1 CCH): every rule that is not met is a
 * {@link fr.mixitesociale.droit.controle.Constat} with its article. Nothing here refuses: who validates decides on the list.
 */
@NullMarked
package fr.mixitesociale.droit.controle;

import org.jspecify.annotations.NullMarked;

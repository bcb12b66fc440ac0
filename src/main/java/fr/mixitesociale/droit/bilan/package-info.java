/**
 * Bilan triennal, computed part (art. L. 302-9-1 CCH): what was realised against the objective, in number and in kind. It
 * says whether and why; what follows from it is the préfet's decision.
 */
@NullMarked
package fr.mixitesociale.droit.bilan;

import org.jspecify.annotations.NullMarked;

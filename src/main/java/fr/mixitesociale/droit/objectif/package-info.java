/**
 * Triennial objective of a commune (art. L. 302-8, VII and VIII CCH), with what follows from it: floors of a lowering
 * and of a pooling, share of PLAI and PLS.
 */
@NullMarked
package fr.mixitesociale.droit.objectif;

import org.jspecify.annotations.NullMarked;

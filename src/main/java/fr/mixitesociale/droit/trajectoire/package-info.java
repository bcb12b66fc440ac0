/**
 * « Et si ? »: where a pace of building leads a commune. No text sets these computations: they follow from the target
 * rate of art. L. 302-5 CCH and from the fact that a new dwelling is also a résidence principale.
 */
@NullMarked
package fr.mixitesociale.droit.trajectoire;

import org.jspecify.annotations.NullMarked;

/** The portal. Its rooms are the chapters of the contract: see {@code src/docs/adr/0001}. */
@NullMarked
package fr.mixitesociale;

import org.jspecify.annotations.NullMarked;

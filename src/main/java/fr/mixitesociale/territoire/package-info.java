/**
 * The French territorial referential of one COG vintage: communes, municipal arrondissements, EPCI, EPT, départements,
 * regions, populations and former codes. Read once into memory, immutable, searched by name, code or postal code.
 */
@ApplicationModule(displayName = "Territoire", allowedDependencies = "socle")
@NullMarked
package fr.mixitesociale.territoire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The law: pure Java rules over dated, cited parameters. Every result carries the steps that lead to it, so that any
 * screen can answer « Pourquoi ce nombre ? ». Depends on nothing but the JDK and JSpecify; only this file names Spring.
 */
@ApplicationModule(
        displayName = "Droit",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package fr.mixitesociale.droit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * People: accounts, roles, territorial scope, login, sessions, throttling of failed logins. Answers « who is this and
 * over which territory may they act? »; what they may do to an object is decided by the room that owns the object.
 */
@ApplicationModule(
        displayName = "Accès",
        allowedDependencies = {"socle", "socle::ui", "territoire"})
@NullMarked
package fr.mixitesociale.acces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

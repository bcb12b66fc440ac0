/**
 * What a person must do and what is good to know, in one place: the bell of every screen, the page of all alerts, the
 * digest by e-mail. Alerts are computed from what each room says, never stored: what is done is gone by itself.
 */
@ApplicationModule(
        displayName = "Alertes",
        allowedDependencies = {"socle", "socle::ui", "droit", "territoire", "acces", "contrat"})
@NullMarked
package fr.mixitesociale.alerte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

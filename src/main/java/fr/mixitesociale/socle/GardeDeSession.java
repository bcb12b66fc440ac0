package fr.mixitesociale.socle;

/**
 * Tells whether the account behind the current session is still the one it was opened with: what is pushed to an idle
 * screen asks no request, and must not reach who has since been closed, or moved to another territory.
 */
@FunctionalInterface
public interface GardeDeSession {

    /** True also where nobody is logged in: a public page has nothing to hide. */
    boolean estInchangee();
}

package fr.mixitesociale.cockpit.ui;

/** Public way to the cockpit. */
public final class CockpitNavigation {

    static final String PILOTAGE = "pilotage";

    private CockpitNavigation() {}

    /** Path of the cockpit, without filter. */
    public static String pilotage() {
        return PILOTAGE;
    }
}

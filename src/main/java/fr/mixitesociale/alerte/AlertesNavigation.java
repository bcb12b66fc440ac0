package fr.mixitesociale.alerte;

/** Where the alerts and the preferences are. */
public final class AlertesNavigation {

    public static final String ALERTES = "alertes";
    public static final String PREFERENCES = "preferences";

    private AlertesNavigation() {}
}

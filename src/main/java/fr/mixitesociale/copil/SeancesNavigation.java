package fr.mixitesociale.copil;

import java.util.UUID;

/** Paths of the screens of this room. */
public final class SeancesNavigation {

    /** Segment of the tab. */
    public static final String ONGLET = "pilotage";

    /** Parameter of the projection: which scene. */
    public static final String SCENE = "scene";

    private SeancesNavigation() {}

    /** Path of the projection, on this scene. */
    public static String projection(UUID contrat, int scene) {
        return "contrats/%s/copil?%s=%d".formatted(contrat, SCENE, scene);
    }
}

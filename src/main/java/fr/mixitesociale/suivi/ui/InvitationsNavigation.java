package fr.mixitesociale.suivi.ui;

import java.util.UUID;

/** Public way to the page of a guest. */
public final class InvitationsNavigation {

    static final String RACINE = "invitations";

    private InvitationsNavigation() {}

    /** Path of one invitation. */
    public static String invitation(UUID invitation) {
        return RACINE + "/" + invitation;
    }
}

package fr.mixitesociale.suivi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who does not sign, invited to one meeting.
 *
 * @param vient what they answered; null while they did not
 */
public record Invite(
        UUID id,
        UUID reunion,
        String nom,
        String fonction,
        @Nullable Boolean vient) {}

package fr.mixitesociale.acces;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as those who manage it see it.
 *
 * @param demonstration opened by the demonstration, with its public password
 * @param version what a form keeps from the moment it was opened and hands back on saving
 */
public record CompteFiche(
        UUID id,
        String identifiant,
        String nom,
        String fonction,
        @Nullable String courriel,
        Role role,
        Perimetre perimetre,
        boolean actif,
        boolean demonstration,
        Instant creeLe,
        @Nullable Instant derniereConnexion,
        int version) {}

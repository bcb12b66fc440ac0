package fr.mixitesociale.procedure;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What guards look at.
 *
 * @param acte the act to be done; null when only the state of the contract is told
 */
record Cas(
        Dossier dossier,
        @Nullable Acte acte,
        @Nullable UUID pour,
        Set<UUID> participants,
        LocalDate le,
        LocalDate terme) {}

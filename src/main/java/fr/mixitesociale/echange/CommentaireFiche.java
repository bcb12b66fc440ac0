package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.PersonneDuContrat;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a person reads it.
 *
 * @param cote name of the side it was written from
 * @param modifieLe null while it is as it was first written
 * @param mien the person wrote it, and so may change or delete it
 * @param version what a change hands back
 */
public record CommentaireFiche(
        UUID id,
        PersonneDuContrat auteur,
        @Nullable String cote,
        String texte,
        Portee portee,
        Instant creeLe,
        @Nullable Instant modifieLe,
        boolean mien,
        long version) {}

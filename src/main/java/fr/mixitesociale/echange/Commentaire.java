package fr.mixitesociale.echange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as stored. */
record Commentaire(
        UUID id,
        UUID contrat,
        String objet,
        String objetId,
        String texte,
        Portee portee,
        @Nullable UUID signataire,
        String auteur,
        Instant creeLe,
        @Nullable Instant modifieLe,
        @Nullable Instant supprimeLe,
        long version) {

    static final String OBJET = "commentaire";

    boolean estSupprime() {
        return supprimeLe != null;
    }
}

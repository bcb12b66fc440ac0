package fr.mixitesociale.contrat;

import java.time.Instant;
import java.util.UUID;

/**
 * A file joined to an object of a contract.
 *
 * @param objet kind of the object, as in {@link fr.mixitesociale.socle.Changement}
 * @param sha256 fingerprint, in hexadecimal
 * @param deposePar login
 */
public record Piece(
        UUID id,
        String objet,
        UUID objetId,
        String nom,
        TypePiece type,
        long octets,
        String sha256,
        Instant deposeLe,
        String deposePar) {

    /** A file with its bytes. */
    public record Contenu(Piece piece, byte[] octets) {}
}

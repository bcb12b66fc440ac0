package fr.mixitesociale.contrat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract and the one that follows it, as the portal reads both: nothing is hidden.
 *
 * @param origines where each object carried over is noted
 */
public record ContratRepris(Contrat ancien, Contrat nouveau, Origines origines) {

    /** Keeps the link between an object and the one it comes from. */
    @FunctionalInterface
    public interface Origines {
        void noter(String objet, UUID nouveau, UUID ancien);
    }

    /** Who signs the new contract in the place of this signatory of the old one. */
    public Optional<UUID> signataire(UUID avant) {
        return ancien.signataire(avant)
                .flatMap(parti -> nouveau.signataires().stream()
                        .filter(autre -> autre.nature() == parti.nature()
                                && Objects.equals(autre.code(), parti.code())
                                && (parti.code() != null || autre.nom().equals(parti.nom())))
                        .findFirst())
                .map(Signataire::id);
    }
}

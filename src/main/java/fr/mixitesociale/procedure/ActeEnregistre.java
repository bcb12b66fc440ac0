package fr.mixitesociale.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act of the procedure, as it was recorded.
 *
 * @param signataire whose act it is; null for one of the steering committee
 * @param avenant the avenant it concerns; null for the contract itself
 * @param le day of the act itself, as its paper tells it
 * @param auteur who did it, and {@code qualite} in which capacity, {@code delegation} by virtue of which delegation
 * @param participants names of those who were there
 * @param empreinte fingerprint of the whole text it was given to, {@code empreinteLiante} of what binds alone
 * @param enregistrePar login
 */
public record ActeEnregistre(
        UUID id,
        Acte acte,
        @Nullable UUID signataire,
        @Nullable UUID avenant,
        LocalDate le,
        Voie voie,
        String auteur,
        @Nullable String qualite,
        @Nullable String delegation,
        @Nullable String motif,
        @Nullable String participants,
        @Nullable String empreinte,
        @Nullable String empreinteLiante,
        Instant enregistreLe,
        String enregistrePar,
        List<Reserve> reserves) {

    public ActeEnregistre {
        reserves = List.copyOf(reserves);
    }

    boolean est(Acte autre, @Nullable UUID pour) {
        return acte == autre && (pour == null || pour.equals(signataire));
    }

    /** A recommendation of the guide that was passed over, and the written reason. */
    public record Reserve(String code, String phrase, String source, String motif) {}
}

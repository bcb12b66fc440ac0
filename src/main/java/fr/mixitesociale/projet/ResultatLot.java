package fr.mixitesociale.projet;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@link LotProjets}: what could be written is, what could not is told cell by cell.
 *
 * @param ajoutes ids of the new projects
 * @param ecrites what a later undoing puts back
 * @param proposees what waits for the answer of the commune
 */
public record ResultatLot(
        List<UUID> ajoutes,
        List<Ecrite> ecrites,
        List<Proposition> proposees,
        List<UUID> retires,
        List<UUID> remis,
        List<Refusee> refusees) {

    public ResultatLot {
        ajoutes = List.copyOf(ajoutes);
        ecrites = List.copyOf(ecrites);
        proposees = List.copyOf(proposees);
        retires = List.copyOf(retires);
        remis = List.copyOf(remis);
        refusees = List.copyOf(refusees);
    }

    /** A cell that was written; canonical values. */
    public record Ecrite(
            UUID projet,
            ChampProjet champ,
            @Nullable String avant,
            @Nullable String apres) {}

    /**
     * What was not written.
     *
     * @param projet null for a project that could not be added
     * @param nom of the project
     * @param champ null when the whole project is refused
     * @param valeur as typed
     * @param message what is expected, why, who may
     */
    public record Refusee(
            @Nullable UUID projet,
            String nom,
            @Nullable ChampProjet champ,
            @Nullable String valeur,
            String message) {

        public Refusee {
            Objects.requireNonNull(nom);
            Objects.requireNonNull(message);
        }
    }

    /** Whether the list or its proposals are no longer what they were. */
    public boolean aChange() {
        return !ajoutes.isEmpty()
                || !ecrites.isEmpty()
                || !proposees.isEmpty()
                || !retires.isEmpty()
                || !remis.isEmpty();
    }

    /** How many projects hold something else than before. */
    public int projetsModifies() {
        return (int) ecrites.stream().map(Ecrite::projet).distinct().count();
    }
}

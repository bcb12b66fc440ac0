package fr.mixitesociale.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act to record.
 *
 * @param signataire whose act it is; null for one's own side, or the steering committee
 * @param le day of the act
 * @param auteur who did it; blank for the person in front of the screen
 * @param participants signatories that were there, for an act of the steering committee
 * @param terme last day of effect, when signatures open; null keeps the one the contract has
 * @param reserves code of a recommendation ({@link fr.mixitesociale.contrat.PointDeControle#code}) → why it is passed over
 * @param avenant the avenant it is an act of; null for the contract itself
 */
public record SaisieActe(
        Acte acte,
        @Nullable UUID signataire,
        LocalDate le,
        String auteur,
        String qualite,
        String delegation,
        String motif,
        Set<UUID> participants,
        @Nullable LocalDate terme,
        Map<String, String> reserves,
        @Nullable UUID avenant) {

    public SaisieActe {
        participants = Set.copyOf(participants);
        reserves = Map.copyOf(reserves);
    }

    /** The barest one: an act of this day. */
    public static SaisieActe de(Acte acte, LocalDate le) {
        return new SaisieActe(acte, null, le, "", "", "", "", Set.of(), null, Map.of(), null);
    }

    public SaisieActe pour(UUID autre) {
        return new SaisieActe(
                acte, autre, le, auteur, qualite, delegation, motif, participants, terme, reserves, avenant);
    }

    public SaisieActe par(String nom, String capacite) {
        return new SaisieActe(
                acte, signataire, le, nom, capacite, delegation, motif, participants, terme, reserves, avenant);
    }

    public SaisieActe motif(String raison) {
        return new SaisieActe(
                acte, signataire, le, auteur, qualite, delegation, raison, participants, terme, reserves, avenant);
    }

    public SaisieActe avec(Set<UUID> presents) {
        return new SaisieActe(
                acte, signataire, le, auteur, qualite, delegation, motif, presents, terme, reserves, avenant);
    }

    public SaisieActe malgre(Map<String, String> raisons) {
        return new SaisieActe(
                acte, signataire, le, auteur, qualite, delegation, motif, participants, terme, raisons, avenant);
    }

    /** The same act, on an avenant instead of the contract. */
    public SaisieActe surAvenant(@Nullable UUID autre) {
        return new SaisieActe(
                acte, signataire, le, auteur, qualite, delegation, motif, participants, terme, reserves, autre);
    }
}

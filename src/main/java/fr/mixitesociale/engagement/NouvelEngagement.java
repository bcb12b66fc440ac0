package fr.mixitesociale.engagement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an engagement when it is begun; everything else is written in its form.
 *
 * @param signatairePilote the signatory whose agents will keep it
 * @param pilote the service or person in charge there
 * @param origine the object of the contract it comes from; null when it comes from nothing written here
 */
public record NouvelEngagement(
        Theme theme,
        String intitule,
        UUID signatairePilote,
        @Nullable String pilote,
        @Nullable Origine origine) {

    public NouvelEngagement(Theme theme, String intitule, UUID signatairePilote, @Nullable String pilote) {
        this(theme, intitule, signatairePilote, pilote, null);
    }
}

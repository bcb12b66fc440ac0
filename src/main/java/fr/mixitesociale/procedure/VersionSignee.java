package fr.mixitesociale.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen text.
 *
 * @param avenant the avenant that made it; null for the contract itself
 * @param effet first day of effect; null while it only waits for signatures
 * @param donnees the text, in its canonical form
 * @param precedente fingerprint of the version before
 * @param avenantDonnees the text of the avenant itself, in the same form; null for the contract
 * @param empreinte over all of it, files included; null while it only waits for signatures
 */
public record VersionSignee(
        UUID id,
        int numero,
        Nature nature,
        @Nullable UUID avenant,
        @Nullable LocalDate effet,
        String donnees,
        String empreinteTexte,
        @Nullable String precedente,
        @Nullable String empreinte,
        Instant figeLe,
        String figePar,
        @Nullable String avenantDonnees) {

    /** Where it comes from. */
    public enum Nature {
        CONTRAT,
        AVENANT,
        /** Signed outside the portal: its original is a separate file. */
        HORS_PORTAIL
    }

    public boolean estEnVigueur() {
        return empreinte != null;
    }

    /** What the avenant itself says; nothing for a version that none made. */
    public Optional<TexteFige> texteAvenant() {
        return Optional.ofNullable(avenantDonnees).map(CanoniqueJson::lire);
    }

    /** The text, to be read or written again. */
    public TexteFige texte() {
        return CanoniqueJson.lire(donnees);
    }
}

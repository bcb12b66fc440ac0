package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in a few words, for what shows them all: a board, a snapshot, a count.
 *
 * @param droit what the person who reads may do
 */
public record ResumeProjet(
        UUID id,
        CodeInsee commune,
        String nom,
        @Nullable Integer logements,
        @Nullable Integer lls,
        ListeProjet liste,
        @Nullable Integer anneePrevue,
        @Nullable Integer anneeFinancement,
        @Nullable Parc parc,
        @Nullable String arrondissement,
        boolean confidentiel,
        DroitProjet droit)
        implements Serializable {}

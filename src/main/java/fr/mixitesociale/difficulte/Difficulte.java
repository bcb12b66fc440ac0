package fr.mixitesociale.difficulte;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty of a project, as one person may see it.
 *
 * @param projet name of the project
 * @param confidentielle of a project kept between public signatories: no text read by all tells it
 * @param levier what is expected to lift it
 * @param porteurId signatory that takes care of it
 * @param signaleePar person who reported it
 * @param leveePar person who said it was lifted
 * @param issue what lifted it; null while it is open
 * @param droits what this person may do
 */
public record Difficulte(
        UUID id,
        UUID projetId,
        String projet,
        boolean confidentielle,
        NatureDifficulte nature,
        String description,
        @Nullable String levier,
        @Nullable UUID porteurId,
        @Nullable String porteur,
        @Nullable LocalDate echeance,
        Instant signaleeLe,
        String signaleePar,
        @Nullable Instant leveeLe,
        @Nullable String leveePar,
        @Nullable String issue,
        long version,
        DroitsDifficulte droits)
        implements Serializable {

    public boolean estOuverte() {
        return leveeLe == null;
    }

    public boolean estEnRetard(LocalDate jour) {
        return estOuverte() && echeance != null && echeance.isBefore(jour);
    }
}

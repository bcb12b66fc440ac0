package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of one commune: a figure, two bounds while its résidences principales are not known exactly, or why
 * there is neither.
 *
 * @param impossible why nothing is computed, in words; null when something is
 */
public record Legal(
        @Nullable BaseRetenue base,
        @Nullable Evaluation evaluation,
        @Nullable String impossible) {

    static Legal sans(@Nullable BaseRetenue base, String raison) {
        return new Legal(base, null, raison);
    }

    /** The one objective; empty while it is uncertain or unknown. */
    public Optional<ObjectifLegal> certain() {
        return Optional.ofNullable(evaluation).flatMap(Evaluation::certaine);
    }
}

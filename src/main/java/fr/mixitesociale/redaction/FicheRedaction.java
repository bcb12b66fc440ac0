package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.ObjetDuContrat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of a contract as a person sees it, written or not.
 *
 * @param titre with the commune where there are several
 * @param texte Markdown; null while nobody wrote it
 * @param propositions that wait, oldest first
 * @param note what the person's own side keeps to itself; null for the portal, which is on no side
 */
public record FicheRedaction(
        UUID id,
        Emplacement ou,
        Rubrique rubrique,
        String titre,
        @Nullable String texte,
        long version,
        @Nullable String modifiePar,
        @Nullable Instant modifieLe,
        DroitRedaction droit,
        List<FicheProposition> propositions,
        @Nullable FicheNote note) {

    public FicheRedaction {
        propositions = List.copyOf(propositions);
    }

    /** For the panel of its history and comments. */
    public ObjetDuContrat objet() {
        return new ObjetDuContrat(RedactionsService.OBJET, id.toString(), titre, rubrique.chapitre(), false);
    }
}

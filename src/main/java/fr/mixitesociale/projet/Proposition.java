package fr.mixitesociale.projet;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value proposed for one field, waiting for the commune's answer.
 *
 * @param lue what the field held when it was proposed, canonical
 * @param proposee canonical
 * @param auteur login
 * @param cote name of the signatory they act for
 */
public record Proposition(
        UUID id,
        UUID projet,
        ChampProjet champ,
        @Nullable String lue,
        @Nullable String proposee,
        @Nullable String message,
        String auteur,
        String auteurNom,
        String cote,
        Instant le)
        implements Serializable {

    /** « LLS : 12 → 14 ». */
    String resume() {
        return "%s : %s → %s".formatted(champ.libelle(), champ.ecrit(lue), champ.ecrit(proposee));
    }
}

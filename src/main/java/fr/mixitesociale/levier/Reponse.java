package fr.mixitesociale.levier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a person reads it.
 *
 * @param id the same before it is written as after
 * @param partagee whether the other signatories read it in this contract
 * @param auteur name of whoever changed it last; null while nothing is written
 * @param avis what the State thinks of it
 * @param suites what it became
 */
public record Reponse(
        UUID id,
        long version,
        String element,
        boolean partagee,
        @Nullable StatutReponse statut,
        @Nullable String texte,
        @Nullable String levier,
        @Nullable String auteur,
        @Nullable Instant le,
        @Nullable String avis,
        long versionAvis,
        List<Suite> suites) {

    public Reponse {
        suites = List.copyOf(suites);
    }

    static Reponse vide(UUID id, String element, boolean partagee) {
        return new Reponse(id, 0, element, partagee, null, null, null, null, null, null, 0, List.of());
    }

    public boolean estVide() {
        return statut == null && texte == null && levier == null;
    }

    public @Nullable String valeur(ChampReponse champ) {
        return switch (champ) {
            case STATUT -> statut == null ? null : statut.name();
            case TEXTE -> texte;
            case LEVIER -> levier;
        };
    }
}

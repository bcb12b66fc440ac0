package fr.mixitesociale.inventaire;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of communes; an empty or null part does not filter.
 *
 * @param recherche name (accents and case do not matter), INSEE code or postal code (exact)
 * @param departement département code, exact
 * @param epci SIREN of an EPCI or EPT, exact
 */
public record CritereCommunes(
        @Nullable String recherche,
        @Nullable String departement,
        @Nullable String epci,
        Set<Statut> statuts) {

    public static final CritereCommunes TOUTES = new CritereCommunes(null, null, null, Set.of());

    public CritereCommunes {
        statuts = Set.copyOf(statuts);
    }

    /** Columns the list sorts by. */
    public enum Tri {
        NOM,
        DEPARTEMENT,
        EPCI,
        POPULATION,
        TAUX,
        CIBLE,
        MANQUANTS,
        LLS,
        STATUT
    }
}

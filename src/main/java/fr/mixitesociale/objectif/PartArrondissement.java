package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of one arrondissement in the objective of its commune; it has no regulatory value.
 *
 * @param valeurs field → canonical text
 * @param prioritaire under the rate below which the contract produces first; null when its rate is not told
 */
public record PartArrondissement(
        UUID id,
        long version,
        CodeInsee code,
        String nom,
        Map<ChampArrondissement, @Nullable String> valeurs,
        @Nullable Boolean prioritaire) {

    public PartArrondissement {
        valeurs = Collections.unmodifiableMap(new HashMap<>(valeurs));
    }

    /** Social housing, percent of the résidences principales; null when not told. */
    public @Nullable BigDecimal taux() {
        return Genre.nombre(valeurs.get(ChampArrondissement.TAUX));
    }

    public @Nullable Integer objectif() {
        return Genre.entier(valeurs.get(ChampArrondissement.OBJECTIF));
    }
}

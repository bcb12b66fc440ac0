package fr.mixitesociale.objectif;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PLH and national commission, as one person sees them.
 *
 * @param modifiables fields this person may write
 * @param lectureSeule why not the others; null when they may write all
 * @param plhExecutoire null when nobody said
 */
public record FicheConditions(
        long version,
        Map<ChampConditions, @Nullable String> valeurs,
        Set<ChampConditions> modifiables,
        @Nullable String lectureSeule,
        @Nullable Boolean plhExecutoire) {

    public FicheConditions {
        valeurs = Collections.unmodifiableMap(new HashMap<>(valeurs));
        modifiables = Set.copyOf(modifiables);
    }

    public @Nullable String valeur(ChampConditions champ) {
        return valeurs.get(champ);
    }
}

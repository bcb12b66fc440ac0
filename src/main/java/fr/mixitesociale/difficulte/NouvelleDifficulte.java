package fr.mixitesociale.difficulte;

import java.util.Map;
import java.util.UUID;

/**
 * A difficulty to report.
 *
 * @param valeurs field → what was typed; nature and description are due
 */
public record NouvelleDifficulte(UUID projet, Map<ChampDifficulte, String> valeurs) {

    public NouvelleDifficulte {
        valeurs = Map.copyOf(valeurs);
    }
}

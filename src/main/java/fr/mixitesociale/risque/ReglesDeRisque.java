package fr.mixitesociale.risque;

import fr.mixitesociale.jalon.Jalon;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The thresholds, as {@code resources/risque/regles.yaml} gives them.
 *
 * @param edition named on screen, so that two figures can be compared
 * @param delais for each step, the months it usually takes to obtain the agrément while that step is awaited
 * @param retard days beyond which a step that is awaited makes its project uncertain
 */
public record ReglesDeRisque(String edition, String source, Map<Jalon, Seuil> delais, Seuil retard) {

    public ReglesDeRisque {
        delais = Collections.unmodifiableMap(new EnumMap<>(delais));
        for (Jalon jalon : Jalon.values()) {
            if (!delais.containsKey(jalon)) {
                throw new IllegalArgumentException("No delay for the milestone " + jalon);
            }
        }
    }

    /** @param pourquoi where the figure comes from, in words */
    public record Seuil(int valeur, String pourquoi) {
        public Seuil {
            if (valeur < 0 || pourquoi.isBlank()) {
                throw new IllegalArgumentException(
                        "A threshold is positive and says why, got %d « %s »".formatted(valeur, pourquoi));
            }
        }
    }

    int mois(Jalon attendu) {
        return Objects.requireNonNull(delais.get(attendu)).valeur();
    }
}

package fr.mixitesociale.socle;

import fr.mixitesociale.socle.Changement.Valeurs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends: the object and its version as they were when the person opened it and, for each field they changed,
 * the value they read and the value they typed. Fields they did not touch are not sent.
 *
 * @param version version of the object when the form was opened
 * @param champs {@link Champ#cle()} → (canonical text read, text typed)
 */
public record Saisie(UUID id, long version, Map<String, Valeurs> champs) {

    public Saisie {
        champs = Collections.unmodifiableMap(new LinkedHashMap<>(champs));
    }

    /** One field alone: a cell of a grid, a field left with the Tab key. */
    public static Saisie champ(UUID id, long version, String champ, @Nullable String lu, @Nullable String saisi) {
        return new Saisie(id, version, Map.of(champ, new Valeurs(lu, saisi)));
    }
}

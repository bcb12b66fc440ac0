package fr.mixitesociale.socle;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one event of the house: something a person did to an object, field by field. Published inside the transaction of
 * the change; {@code journal} writes it there and then.
 *
 * @param objet kind of the object, in the words of the glossary (« compte », « annotation », « import »…)
 * @param id the object's identifier within its kind
 * @param contratId the contract it belongs to, or null outside any contract
 * @param auteur login of the person, or « systeme »
 * @param le when, from the injected clock
 * @param champs field → values before and after, in the order they are to be read
 */
public record Changement(
        String objet, String id, @Nullable String contratId, String auteur, Instant le, Map<String, Valeurs> champs) {

    public Changement {
        champs = Collections.unmodifiableMap(new LinkedHashMap<>(champs));
    }

    /** One field, before and after; null means absent. */
    public record Valeurs(@Nullable String avant, @Nullable String apres) {}
}

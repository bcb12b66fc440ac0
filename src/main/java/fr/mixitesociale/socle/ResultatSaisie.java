package fr.mixitesociale.socle;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What became of a {@link Saisie}. Fields nobody else touched are saved, also when another field collides.
 *
 * @param version version of the object now: the next save of this form starts from it
 * @param enregistres fields that now hold what was typed
 * @param collisions fields someone else changed to something else since the form was opened; nothing was overwritten
 */
public record ResultatSaisie(UUID id, long version, Set<String> enregistres, List<Collision> collisions) {

    public ResultatSaisie {
        enregistres = Set.copyOf(enregistres);
        collisions = List.copyOf(collisions);
    }

    public boolean estComplet() {
        return collisions.isEmpty();
    }
}

package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object that lives in contracts, brought as a bean by its own room: comments, history and notices speak of it
 * by (kind, id) without knowing the room. Each room checks its own rights here as it does in its services.
 */
public interface ObjetsDuContrat {

    /** Kind, as in {@link fr.mixitesociale.socle.Changement}: « projet », « engagement ». */
    String objet();

    /** « Projet », « Engagement ». */
    String libelle();

    /** Those of {@code ids} that this person may see, deleted ones included; one statement. */
    List<ObjetDuContrat> objets(Participation participation, Collection<String> ids);

    /** Identifiers of the objects of the contract that this person may not see, deleted ones included. */
    Set<String> caches(Participation participation);

    /** « Nombre de logements »; the field's key when it is not one of ours. */
    String libelleChamp(String champ);

    /** A canonical value as French readers expect it. */
    default String libelleValeur(String champ, @Nullable String canonique) {
        return Objects.requireNonNullElse(canonique, "");
    }

    /** Whether a past value of this field may be put back: events (creation, deletion) may not. */
    default boolean estRestaurable(String champ) {
        return false;
    }

    /**
     * Puts a past value back, under the same rights and checks as if it were typed now over the value {@code lue}.
     *
     * @return false when someone changed it since it was read
     */
    default boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return false;
    }

    /** Whether people may comment on these objects. */
    default boolean estCommentable() {
        return true;
    }

    /**
     * Puts back a deleted object.
     *
     * @throws ContratIntrouvable where nothing is ever deleted: there is nothing of that name to put back
     */
    default void retablir(Participation participation, String id) {
        throw new ContratIntrouvable();
    }

    /** @return why this person may not join files to this object, and who may; empty when they may */
    default Optional<String> refusDeJoindre(Participation participation, String id) {
        return Optional.of(Phrases.de("contrat.piece.sans"));
    }

    default Optional<ObjetDuContrat> objet(Participation participation, String id) {
        return objets(participation, List.of(id)).stream().findFirst();
    }
}

package fr.mixitesociale.contrat;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How much is said of the objects a list shows, brought by the room that keeps the comments. */
public interface CommentairesParObjet {

    /**
     * Object's id → number of comments the current person may read, for those of {@code ids} that have some; one statement
     * for the whole list, besides the one that checks the person.
     */
    Map<String, Integer> nombres(UUID contrat, String objet, Collection<String> ids);
}

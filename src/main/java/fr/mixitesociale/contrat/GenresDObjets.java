package fr.mixitesociale.contrat;

import fr.mixitesociale.journal.CritereHistorique;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The kinds of object that live in contracts, as their rooms brought them. A kind nobody vouches for is shown to nobody:
 * the history only tells what a room has said how to hide.
 */
@Component
public class GenresDObjets {

    private final ObjectProvider<ObjetsDuContrat> pieces;

    GenresDObjets(ObjectProvider<ObjetsDuContrat> pieces) {
        this.pieces = pieces;
    }

    public List<ObjetsDuContrat> tous() {
        return pieces.orderedStream().toList();
    }

    public Optional<ObjetsDuContrat> genre(@Nullable String objet) {
        return tous().stream().filter(genre -> genre.objet().equals(objet)).findFirst();
    }

    /** The kinds people may comment. */
    public Optional<ObjetsDuContrat> commentable(String objet) {
        return genre(objet).filter(ObjetsDuContrat::estCommentable);
    }

    /** An object as this person sees it; empty for a hidden one as for one that does not exist. */
    public Optional<ObjetDuContrat> objet(Participation participation, String objet, String id) {
        return genre(objet).flatMap(genre -> genre.objet(participation, id));
    }

    /** Those of {@code ids} that this person may see; one statement. */
    public List<ObjetDuContrat> objets(Participation participation, String objet, Collection<String> ids) {
        return genre(objet).map(genre -> genre.objets(participation, ids)).orElse(List.of());
    }

    /** Hidden objects of the kinds people may comment, kind by kind. */
    public Map<String, Set<String>> cachesCommentables(Participation participation) {
        return tous().stream()
                .filter(ObjetsDuContrat::estCommentable)
                .collect(Collectors.toMap(ObjetsDuContrat::objet, genre -> genre.caches(participation)));
    }

    /** The objects this person may see among these, kind by kind; one statement a kind. */
    Map<Cle, ObjetDuContrat> titres(Participation participation, Collection<Cle> cles) {
        Map<String, Set<String>> parGenre = new TreeMap<>();
        cles.forEach(cle ->
                parGenre.computeIfAbsent(cle.objet(), _ -> new HashSet<>()).add(cle.id()));
        Map<Cle, ObjetDuContrat> titres = new HashMap<>();
        parGenre.forEach((objet, ids) -> genre(objet)
                .ifPresent(genre -> genre.objets(participation, ids)
                        .forEach(trouve -> titres.put(new Cle(objet, trouve.id()), trouve))));
        return titres;
    }

    /** What bounds any search of this person in the history: the kinds, less the objects hidden from them. */
    CritereHistorique visibles(Participation participation) {
        List<ObjetsDuContrat> genres = tous();
        return CritereHistorique.tout(
                genres.stream().map(ObjetsDuContrat::objet).collect(Collectors.toSet()),
                genres.stream()
                        .collect(Collectors.toMap(
                                ObjetsDuContrat::objet, genre -> Objects.requireNonNull(genre.caches(participation)))));
    }

    Map<String, ObjetsDuContrat> parNom() {
        return tous().stream().collect(Collectors.toMap(ObjetsDuContrat::objet, Function.identity()));
    }

    /** An object, by kind and id. */
    record Cle(String objet, String id) {}
}

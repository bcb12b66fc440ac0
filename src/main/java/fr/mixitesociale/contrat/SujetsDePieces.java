package fr.mixitesociale.contrat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The objects files may be joined to, whatever their room: seen by this person, or absent. */
@Component
class SujetsDePieces {

    private final List<ObjetsDuContrat> genres;

    SujetsDePieces(List<ObjetsDuContrat> genres) {
        this.genres = genres;
    }

    ObjetDuContrat exiger(Participation participation, String objet, UUID id) {
        return genre(objet)
                .objet(participation, id.toString())
                .filter(sujet -> !sujet.supprime())
                .orElseThrow(ContratIntrouvable::new);
    }

    /** Ids, among these, of the objects this person may see. */
    Set<String> visibles(Participation participation, String objet, List<String> ids) {
        return genre(objet).objets(participation, ids).stream()
                .filter(sujet -> !sujet.supprime())
                .map(ObjetDuContrat::id)
                .collect(Collectors.toSet());
    }

    Optional<String> refusDeJoindre(Participation participation, String objet, UUID id) {
        return genre(objet).refusDeJoindre(participation, id.toString());
    }

    private ObjetsDuContrat genre(String objet) {
        return genres.stream()
                .filter(genre -> genre.objet().equals(objet))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }
}

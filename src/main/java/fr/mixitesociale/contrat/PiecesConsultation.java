package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.RangementPieces.Rangee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a contract's objects, for whoever sees the object; any other is absent. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PiecesConsultation {

    private final AccesContrat acces;
    private final SujetsDePieces sujets;
    private final RangementPieces rangement;

    PiecesConsultation(AccesContrat acces, SujetsDePieces sujets, RangementPieces rangement) {
        this.acces = acces;
        this.sujets = sujets;
        this.rangement = rangement;
    }

    /** Those of one object, in the order they came. */
    public List<Piece> lister(UUID contrat, String objet, UUID objetId) {
        sujets.exiger(acces.exiger(contrat), objet, objetId);
        return rangement.deLObjet(contrat, objet, objetId);
    }

    /** All those of the contract that this person may see; one statement for the files, one for each kind of object. */
    public List<Piece> toutes(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        Map<String, List<Piece>> parGenre = rangement.duContrat(contrat).stream()
                .collect(Collectors.groupingBy(Piece::objet, TreeMap::new, Collectors.toList()));
        return parGenre.entrySet().stream()
                .flatMap(genre -> {
                    Set<String> visibles = sujets.visibles(
                            participation,
                            genre.getKey(),
                            genre.getValue().stream()
                                    .map(piece -> piece.objetId().toString())
                                    .distinct()
                                    .toList());
                    return genre.getValue().stream()
                            .filter(piece -> visibles.contains(piece.objetId().toString()));
                })
                .toList();
    }

    /** @return why this person joins no file to this object; empty when they may */
    public Optional<String> refusDeJoindre(UUID contrat, String objet, UUID objetId) {
        Participation participation = acces.exiger(contrat);
        sujets.exiger(participation, objet, objetId);
        return sujets.refusDeJoindre(participation, objet, objetId);
    }

    /** A file with its bytes, to be given back as an attachment. */
    public Piece.Contenu contenu(UUID contrat, UUID piece) {
        Participation participation = acces.exiger(contrat);
        Piece trouvee = rangement
                .trouver(contrat, piece)
                .filter(rangee -> !rangee.supprimee())
                .map(Rangee::piece)
                .orElseThrow(ContratIntrouvable::new);
        sujets.exiger(participation, trouvee.objet(), trouvee.objetId());
        return new Piece.Contenu(trouvee, rangement.contenu(trouvee));
    }
}

package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.RangementPieces.Rangee;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return new Piece.Contenu(trouvee, rangement.contenu(piece));
    }
}

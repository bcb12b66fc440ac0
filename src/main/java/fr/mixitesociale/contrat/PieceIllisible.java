package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.RefusMetier;

/** A file whose contents are gone, or are not those that were stored. */
public class PieceIllisible extends RefusMetier {

    PieceIllisible(String cle, Piece piece) {
        super(cle, piece.nom(), piece.id());
    }
}

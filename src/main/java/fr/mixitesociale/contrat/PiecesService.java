package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.RangementPieces.Rangee;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins files to the objects of a contract: who may write the object may. They are kept as they are, never opened.
 *
 * @see "src/docs/adr/0020-files-in-the-database-never-opened.md"
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PiecesService {

    public static final int OCTETS_MAX = 20_000_000;
    /** Evidence, not an archive. */
    static final int PIECES_MAX = 50;
    /** The archive of a contract holds them all at once; a file withdrawn stays on the disk, to be put back. */
    static final long OCTETS_DU_CONTRAT = 500_000_000;

    private static final String CHAMP = "piece";

    private final AccesContrat acces;
    private final SujetsDePieces sujets;
    private final RangementPieces rangement;
    private final List<ControleAntivirus> antivirus;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PiecesService(
            AccesContrat acces,
            SujetsDePieces sujets,
            RangementPieces rangement,
            List<ControleAntivirus> antivirus,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.acces = acces;
        this.sujets = sujets;
        this.rangement = rangement;
        this.antivirus = List.copyOf(antivirus);
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @param nom as the browser gives it
     * @return id of the file
     */
    public UUID deposer(UUID contrat, String objet, UUID objetId, String nom, byte[] contenu) {
        Participation participation = acces.exigerPourEcrire(contrat);
        exigerDroit(participation, objet, objetId);
        String propre = NomDePiece.nettoyer(nom);
        TypePiece type = TypePiece.annonce(propre)
                .orElseThrow(() -> new RefusMetier("contrat.piece.type", String.join(", ", TypePiece.extensions())));
        if (contenu.length == 0 || contenu.length > OCTETS_MAX) {
            throw new RefusMetier(contenu.length == 0 ? "contrat.piece.vide" : "contrat.piece.grosse");
        }
        if (!type.reconnait(contenu)) {
            throw new RefusMetier("contrat.piece.contenu", propre, type.name());
        }
        if (rangement.deLObjet(contrat, objet, objetId).size() >= PIECES_MAX) {
            throw new RefusMetier("contrat.piece.nombre", PIECES_MAX);
        }
        if (rangement.octets(contrat) + contenu.length > OCTETS_DU_CONTRAT) {
            throw new RefusMetier("contrat.piece.total", OCTETS_DU_CONTRAT / 1_000_000);
        }
        exigerSain(propre, contenu);
        Piece piece = new Piece(
                UUID.randomUUID(),
                objet,
                objetId,
                propre,
                type,
                contenu.length,
                Empreinte.de(contenu),
                horloge.instant(),
                participation.personne().identifiant());
        rangement.ranger(contrat, piece, contenu);
        publier(participation, piece, null, propre);
        return piece.id();
    }

    private void exigerSain(String nom, byte[] contenu) {
        for (ControleAntivirus controle : antivirus) {
            controle.menace(nom, contenu).ifPresent(menace -> {
                throw new RefusMetier("contrat.piece.menace", nom, menace);
            });
        }
    }

    /** Takes it away; {@link #retablir} puts it back. */
    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Piece piece = tenir(participation, id, false);
        rangement.noterSuppression(
                id, horloge.instant(), participation.personne().identifiant());
        publier(participation, piece, piece.nom(), null);
    }

    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Piece piece = tenir(participation, id, true);
        rangement.noterSuppression(id, null, null);
        publier(participation, piece, null, piece.nom());
    }

    private Piece tenir(Participation participation, UUID id, boolean supprimee) {
        Piece piece = rangement
                .tenir(participation.contrat().id(), id)
                .filter(rangee -> rangee.supprimee() == supprimee)
                .map(Rangee::piece)
                .orElseThrow(ContratIntrouvable::new);
        exigerDroit(participation, piece.objet(), piece.objetId());
        return piece;
    }

    /** An object the person may not see is absent; one they see but may not write says why. */
    private void exigerDroit(Participation participation, String objet, UUID objetId) {
        sujets.exiger(participation, objet, objetId);
        sujets.refusDeJoindre(participation, objet, objetId).ifPresent(raison -> {
            throw new RefusDroit("contrat.piece.droit", raison);
        });
    }

    private void publier(Participation participation, Piece piece, @Nullable String avant, @Nullable String apres) {
        evenements.publishEvent(new Changement(
                piece.objet(),
                piece.objetId().toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                Map.of(CHAMP, new Valeurs(avant, apres))));
    }
}

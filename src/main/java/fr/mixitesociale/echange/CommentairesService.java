package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.GenresDObjets;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes comments: any signatory, on any object it sees; each person changes and deletes their own. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CommentairesService {

    public static final int TEXTE_MAX = 4_000;

    private final AccesContrat acces;
    private final GenresDObjets genres;
    private final Commentaires commentaires;
    private final Mentions mentions;
    private final DroitMention droitMention;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    CommentairesService(
            AccesContrat acces,
            GenresDObjets genres,
            Commentaires commentaires,
            Mentions mentions,
            DroitMention droitMention,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.acces = acces;
        this.genres = genres;
        this.commentaires = commentaires;
        this.mentions = mentions;
        this.droitMention = droitMention;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    public UUID commenter(UUID contrat, NouveauCommentaire nouveau) {
        Participation participation = exigerOuvert(contrat);
        ObjetDuContrat objet = exigerObjet(participation, nouveau.objet(), nouveau.objetId());
        if (objet.supprime()) {
            throw new RefusMetier("echange.objet_supprime", objet.titre());
        }
        String texte = exigerTexte(nouveau.texte());
        Signataire cote = participation.cote();
        if (nouveau.portee() == Portee.COTE && cote == null) {
            throw new RefusDroit("echange.sans_cote");
        }
        droitMention.verifier(participation, objet, nouveau.portee(), nouveau.mentions());
        Commentaire commentaire = new Commentaire(
                UUID.randomUUID(),
                contrat,
                objet.objet(),
                objet.id(),
                texte,
                nouveau.portee(),
                cote == null ? null : cote.id(),
                participation.personne().identifiant(),
                horloge.instant(),
                null,
                null,
                0);
        commentaires.ajouter(commentaire);
        mentions.ajouter(commentaire.id(), nouveau.mentions());
        publier(participation, commentaire, "creation", null, texte);
        return commentaire.id();
    }

    /**
     * Changes one's own comment.
     *
     * @param version as it was read; refused when the person changed it elsewhere meanwhile
     * @param nommes logins of the people now named; those already told stay so
     */
    public void modifier(UUID contrat, UUID id, long version, String texte, Set<String> nommes) {
        Participation participation = exigerOuvert(contrat);
        Commentaire avant = exigerLeMien(participation, id, false);
        if (avant.version() != version) {
            throw new RefusMetier("echange.change_ailleurs");
        }
        ObjetDuContrat objet = exigerObjet(participation, avant.objet(), avant.objetId());
        String propre = exigerTexte(texte);
        droitMention.verifier(participation, objet, avant.portee(), nommes);
        mentions.ajouter(id, nommes);
        if (!propre.equals(avant.texte())) {
            commentaires.modifier(id, propre, horloge.instant());
            publier(participation, avant, "texte", avant.texte(), propre);
        }
    }

    /** Deletes one's own comment; {@link #retablir} puts it back. */
    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Commentaire commentaire = exigerLeMien(participation, id, false);
        commentaires.supprimer(id, horloge.instant());
        publier(participation, commentaire, "suppression", commentaire.texte(), null);
    }

    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Commentaire commentaire = exigerLeMien(participation, id, true);
        commentaires.supprimer(id, null);
        publier(participation, commentaire, "retablissement", null, commentaire.texte());
    }

    /** The person has read what is said of this object: its mentions no longer wait for them. */
    public void marquerLus(UUID contrat, String objet, String objetId) {
        Participation participation = acces.exiger(contrat);
        ObjetDuContrat lu = exigerObjet(participation, objet, objetId);
        Instant maintenant = horloge.instant();
        mentions.lire(participation.personne().identifiant(), contrat, lu.objet(), lu.id(), maintenant);
    }

    private Participation exigerOuvert(UUID contrat) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (!participation.contrat().statut().suiviOuvert()) {
            throw new RefusDroit(
                    "echange.ferme", participation.contrat().statut().libelle());
        }
        return participation;
    }

    private ObjetDuContrat exigerObjet(Participation participation, String objet, String id) {
        return genres.commentable(objet)
                .flatMap(genre -> genre.objet(participation, id))
                .orElseThrow(ContratIntrouvable::new);
    }

    /** Someone else's may be read, so the refusal says why; what cannot be read does not exist. */
    private Commentaire exigerLeMien(Participation participation, UUID id, boolean supprime) {
        Commentaire commentaire = commentaires
                .tenir(participation, id)
                .filter(trouve -> trouve.estSupprime() == supprime)
                .orElseThrow(ContratIntrouvable::new);
        exigerObjet(participation, commentaire.objet(), commentaire.objetId());
        if (!commentaire.auteur().equals(participation.personne().identifiant())) {
            throw new RefusDroit("echange.pas_le_mien");
        }
        return commentaire;
    }

    private static String exigerTexte(String saisi) {
        String texte = LectureFr.texte(saisi);
        if (texte == null) {
            throw new RefusMetier("echange.texte_vide");
        }
        if (texte.length() > TEXTE_MAX) {
            throw new RefusMetier("echange.texte_long", TEXTE_MAX, texte.length());
        }
        return texte;
    }

    /** What one side keeps to itself is told without its words: the journal is read by others than that side. */
    private void publier(
            Participation participation,
            Commentaire commentaire,
            String champ,
            @Nullable String avant,
            @Nullable String apres) {
        boolean partage = commentaire.portee() == Portee.PARTAGE;
        evenements.publishEvent(new Changement(
                Commentaire.OBJET,
                commentaire.id().toString(),
                commentaire.contrat().toString(),
                participation.personne().identifiant(),
                horloge.instant(),
                Map.of(champ, partage ? new Valeurs(avant, apres) : new Valeurs(null, null))));
    }
}

package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each commune says of its figure. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RisqueService {

    /** Kind of these comments, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "risque";

    private final AccesContrat acces;
    private final CommentairesRisque commentaires;
    private final JournalDuContrat journal;

    RisqueService(AccesContrat acces, CommentairesRisque commentaires, JournalDuContrat journal) {
        this.acces = acces;
        this.commentaires = commentaires;
        this.journal = journal;
    }

    /**
     * Saves the comment of a commune; a text that someone else wrote meanwhile is left alone and told.
     *
     * @param saisie its only field is {@link ChampCommentaire#TEXTE}; its id is not looked at, the commune says it
     */
    @PremiereSaisie
    public ResultatSaisie commenter(UUID contrat, CodeInsee commune, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (!participation.contrat().couvre(commune)) {
            throw new ContratIntrouvable();
        }
        DroitCommentaire.exiger(participation, commune);
        UUID id = CommentaireRisque.id(contrat, commune.valeur());
        CommentaireRisque commentaire =
                commentaires.tenir(contrat, id).orElseGet(() -> new CommentaireRisque(contrat, commune.valeur()));
        Fusion fusion = Fusion.appliquer(commentaire, ChampCommentaire.TOUS, saisie);
        if (!fusion.changes().isEmpty()) {
            commentaire.modifie(participation, journal.maintenant());
            commentaire = commentaires.save(commentaire);
            commentaires.flush();
            journal.publier(participation, OBJET, id, fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                id, commentaire.version(), enregistres, journal.collisions(OBJET, id, fusion.heurts()));
    }
}

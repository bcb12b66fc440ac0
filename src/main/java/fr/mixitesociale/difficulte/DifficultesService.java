package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.ProjetTenu;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports difficulties and follows them until they are lifted. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DifficultesService {

    private static final int ISSUE_MAX = 1000;

    private final AccesContrat acces;
    private final ProjetsTenus projets;
    private final Difficultes difficultes;
    private final JournalDuContrat journal;

    DifficultesService(AccesContrat acces, ProjetsTenus projets, Difficultes difficultes, JournalDuContrat journal) {
        this.acces = acces;
        this.projets = projets;
        this.difficultes = difficultes;
        this.journal = journal;
    }

    /** Tells the other signatories; a public one may, and the associated one that carries the project. */
    public UUID signaler(UUID contrat, NouvelleDifficulte nouvelle) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetTenu projet = projets.tenir(participation, nouvelle.projet());
        exigerSignaler(participation, projet.droit());
        DifficulteEntity entite = new DifficulteEntity(participation, projet.id(), journal.maintenant());
        for (ChampDifficulte champ : ChampDifficulte.TOUS) {
            champ.ecrire(entite, champ.normaliser(nouvelle.valeurs().get(champ)));
        }
        exigerPorteur(participation, entite);
        Map<String, Valeurs> recit = new LinkedHashMap<>();
        recit.put(ObjetsDifficulte.CREATION, new Valeurs(null, entite.nature.libelle() + " · " + projet.nom()));
        noter(participation, entite, recit);
        return entite.id;
    }

    /** Saves what was typed, field by field; what someone else changed meanwhile is left alone and told. */
    public ResultatSaisie enregistrer(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DifficulteEntity entite = aSuivre(participation, saisie.id());
        Fusion fusion = Fusion.appliquer(entite, ChampDifficulte.TOUS, saisie);
        exigerPorteur(participation, entite);
        if (!fusion.changes().isEmpty()) {
            noter(participation, entite, fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                entite.id,
                entite.version(),
                enregistres,
                journal.collisions(ObjetsDifficulte.OBJET, entite.id, fusion.heurts()));
    }

    /** @param issue what lifted it, for those who meet the same difficulty */
    public void lever(UUID contrat, UUID id, String issue) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DifficulteEntity entite = aSuivre(participation, id);
        if (entite.leveLe != null) {
            throw new RefusMetier("difficulte.refus.deja_levee");
        }
        String comment = LectureFr.texte(issue);
        if (comment == null || comment.length() > ISSUE_MAX) {
            throw new ValeurRefusee("issue", "difficulte.refus.issue");
        }
        entite.lever(participation.personne().nom(), journal.maintenant(), comment);
        noter(participation, entite, Map.of(ObjetsDifficulte.LEVEE, new Valeurs(null, comment)));
    }

    /** It comes back, or was lifted by mistake. */
    public void rouvrir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DifficulteEntity entite = aSuivre(participation, id);
        if (entite.leveLe != null) {
            String issue = entite.issue;
            entite.rouvrir();
            noter(participation, entite, Map.of(ObjetsDifficulte.LEVEE, new Valeurs(issue, null)));
        }
    }

    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DifficulteEntity entite = aSupprimer(participation, id);
        if (!entite.estSupprimee()) {
            entite.supprimer(participation.personne().identifiant(), journal.maintenant());
            noter(
                    participation,
                    entite,
                    Map.of(ObjetsDifficulte.SUPPRESSION, new Valeurs(entite.nature.libelle(), null)));
        }
    }

    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DifficulteEntity entite = aSupprimer(participation, id);
        if (entite.estSupprimee()) {
            entite.retablir();
            noter(
                    participation,
                    entite,
                    Map.of(ObjetsDifficulte.RETABLISSEMENT, new Valeurs(null, entite.nature.libelle())));
        }
    }

    private DifficulteEntity aSuivre(Participation participation, UUID id) {
        DifficulteEntity entite = tenir(participation, id);
        if (!droits(participation, entite).suivre()) {
            exigerSuiviOuvert(participation);
            throw new RefusDroit("difficulte.refus.droit.suivre", entite.signaleParNom);
        }
        if (entite.estSupprimee()) {
            throw new RefusMetier("difficulte.refus.supprimee");
        }
        return entite;
    }

    private DifficulteEntity aSupprimer(Participation participation, UUID id) {
        DifficulteEntity entite = tenir(participation, id);
        if (!droits(participation, entite).supprimer()) {
            exigerSuiviOuvert(participation);
            throw new RefusDroit("difficulte.refus.droit.supprimer", entite.signaleParNom);
        }
        return entite;
    }

    private DroitsDifficulte droits(Participation participation, DifficulteEntity entite) {
        DroitProjet projet = projets.tenir(participation, entite.projetId).droit();
        return DroitsDifficulte.de(participation, projet, entite.auteur, entite.porteur);
    }

    private DifficulteEntity tenir(Participation participation, UUID id) {
        return difficultes
                .tenir(participation.contrat().id(), id)
                .filter(entite -> DroitsDifficulte.peutVoir(participation, entite.porteur))
                .orElseThrow(ContratIntrouvable::new);
    }

    private void noter(Participation participation, DifficulteEntity entite, Map<String, Valeurs> recit) {
        difficultes.saveAndFlush(entite);
        journal.publier(participation, ObjetsDifficulte.OBJET, entite.id, recit);
    }

    private static void exigerPorteur(Participation participation, DifficulteEntity entite) {
        @Nullable UUID porteur = entite.porteur;
        if (porteur != null && participation.contrat().signataire(porteur).isEmpty()) {
            throw new ValeurRefusee(ChampDifficulte.PORTEUR.cle(), "difficulte.refus.porteur");
        }
    }

    private static void exigerSignaler(Participation participation, DroitProjet droit) {
        if (participation.estSysteme()) {
            return;
        }
        exigerSuiviOuvert(participation);
        if (!participation.estPublique() && droit == DroitProjet.LIRE) {
            throw new RefusDroit("difficulte.refus.droit.signaler", participation.nomDuCote());
        }
    }

    private static void exigerSuiviOuvert(Participation participation) {
        if (!participation.contrat().statut().suiviOuvert()) {
            throw new RefusDroit(
                    "difficulte.refus.droit.statut",
                    participation.contrat().statut().libelle());
        }
    }
}

package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commune keeps its list of projects (art. 3 of the contract). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ProjetsService {

    static final String CREATION = "creation";
    static final String SUPPRESSION = "suppression";
    static final String RETABLISSEMENT = "retablissement";

    private final AccesContrat acces;
    private final Projets projets;
    private final EcritureProjets ecriture;
    private final CreationProjets creation;
    private final DeplacementProjets deplacements;

    ProjetsService(
            AccesContrat acces,
            Projets projets,
            EcritureProjets ecriture,
            CreationProjets creation,
            DeplacementProjets deplacements) {
        this.acces = acces;
        this.projets = projets;
        this.ecriture = ecriture;
        this.creation = creation;
        this.deplacements = deplacements;
    }

    /** @return the id of the project, last of the list */
    public UUID ajouter(UUID contrat, NouveauProjet nouveau) {
        Participation participation = acces.exigerPourEcrire(contrat);
        UUID projet = creation.creer(participation, nouveau, projets.dernierRang(contrat) + 1);
        projets.flush();
        return projet;
    }

    /** Saves what was typed, field by field; what someone else changed meanwhile is left alone and told. */
    public ResultatSaisie enregistrer(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = ecriture.tenir(participation, saisie.id());
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        exigerPresent(projet);
        return ecriture.fusionner(participation, projet, saisie);
    }

    /**
     * Takes a project off the list; {@link #retablir} puts it back as it was.
     *
     * @param version as read: a project that someone has just changed is looked at again first
     */
    public void supprimer(UUID contrat, UUID id, long version) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = ecriture.tenir(participation, id);
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        exigerPresent(projet);
        if (projet.version() != version) {
            throw new RefusMetier("projet.refus.suppression_perimee", projet.nom);
        }
        projet.supprimer(participation.personne(), ecriture.maintenant());
        noter(participation, projet, SUPPRESSION, new Valeurs(projet.nom, null));
    }

    /** Puts a deleted project back; nothing happens when it is there. */
    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = ecriture.tenir(participation, id);
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        if (projet.estSupprime()) {
            projet.retablir();
            noter(participation, projet, RETABLISSEMENT, new Valeurs(null, projet.nom));
        }
    }

    /**
     * Moves a project to the other list, or keeps it on the priority list by exception; its reason is in its history.
     *
     * @param version as read: a project that someone has just changed is looked at again first
     * @param raison a year outside the period stays on the priority list for this reason only
     */
    public void deplacer(UUID contrat, UUID id, long version, ListeProjet vers, String raison) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = ecriture.tenir(participation, id);
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        exigerPresent(projet);
        if (projet.version() != version) {
            throw new RefusMetier("projet.refus.deplacement_perime", projet.nom);
        }
        deplacements.deplacer(participation, projet, vers, raison, Map.of());
    }

    static void exigerPresent(ProjetEntity projet) {
        if (projet.estSupprime()) {
            throw new RefusMetier("projet.refus.supprime", projet.nom);
        }
    }

    private void noter(Participation participation, ProjetEntity projet, String quoi, Valeurs valeurs) {
        projets.saveAndFlush(projet);
        ecriture.publier(participation, projet.id(), Map.of(quoi, valeurs));
    }

    /** The communes for which this person may add projects. */
    static boolean peutAjouter(Participation participation, CodeInsee commune) {
        return DroitProjet.de(participation, commune, null) == DroitProjet.MODIFIER;
    }
}

package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The State, the intercommunalité and the maître d'ouvrage propose values for the projects; the commune accepts in one
 * click or declines with a reason. A side has at most one proposal waiting for a field: the last one.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PropositionsService {

    static final String PROPOSITION = "proposition";
    static final int MESSAGE_MAX = 500;

    private final AccesContrat acces;
    private final Propositions propositions;
    private final EcritureProjets ecriture;
    private final DepotPropositions depot;
    private final DeplacementProjets deplacements;

    PropositionsService(
            AccesContrat acces,
            Propositions propositions,
            EcritureProjets ecriture,
            DepotPropositions depot,
            DeplacementProjets deplacements) {
        this.acces = acces;
        this.propositions = propositions;
        this.ecriture = ecriture;
        this.depot = depot;
        this.deplacements = deplacements;
    }

    /** @return one proposal for each field that would change */
    public List<Proposition> proposer(UUID contrat, Saisie saisie, @Nullable String message) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = ecriture.tenir(participation, saisie.id());
        DroitProjet.exigerProposer(participation, projet.commune(), projet.maitreOuvrage);
        ProjetsService.exigerPresent(projet);
        return depot.deposer(participation, projet, saisie, message);
    }

    /**
     * Writes the proposed value, as if the commune typed it over {@code lue}.
     *
     * @param lue what the person who accepts has under their eyes; if the field holds something else by now, nothing is
     *     written and the collision is told
     */
    public ResultatSaisie accepter(UUID contrat, UUID id, @Nullable String lue) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = projet(participation, id);
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        ProjetsService.exigerPresent(projet);
        PropositionEntity entite = propositions.getReferenceById(id);
        Proposition proposition = entite.lue();
        Map<String, Valeurs> recit = Map.of(
                PROPOSITION,
                new Valeurs(proposition.resume(), Phrases.de("projet.proposition.acceptee", proposition.cote())));
        entite.exigerEnAttente();
        if (proposition.champ() == ChampProjet.LISTE && projet.liste.name().equals(lue)) {
            return deplacer(participation, projet, entite, recit);
        }
        ResultatSaisie resultat = ecriture.fusionner(
                participation,
                projet,
                Saisie.champ(projet.id(), projet.version(), proposition.champ().cle(), lue, proposition.proposee()),
                recit);
        if (resultat.estComplet()) {
            entite.repondre(EtatProposition.ACCEPTEE, participation, ecriture.maintenant(), null);
        }
        return resultat;
    }

    /** A proposal to change list is that act: what was said with it is its reason. */
    private ResultatSaisie deplacer(
            Participation participation, ProjetEntity projet, PropositionEntity entite, Map<String, Valeurs> recit) {
        Proposition proposition = entite.lue();
        String raison = Objects.requireNonNullElseGet(
                proposition.message(), () -> Phrases.de("projet.deplacer.sur_proposition", proposition.cote()));
        deplacements.deplacer(
                participation,
                projet,
                ListeProjet.valueOf(Objects.requireNonNull(proposition.proposee())),
                raison,
                recit);
        entite.repondre(EtatProposition.ACCEPTEE, participation, ecriture.maintenant(), null);
        return new ResultatSaisie(
                projet.id(), projet.version(), Set.of(proposition.champ().cle()), List.of());
    }

    /** @param raison why, for the side that proposed */
    public void decliner(UUID contrat, UUID id, String raison) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = projet(participation, id);
        DroitProjet.exigerModifier(participation, projet.commune(), projet.maitreOuvrage);
        String motif = DepotPropositions.motif(raison);
        if (motif == null) {
            throw new RefusMetier("projet.refus.motif_vide");
        }
        clore(participation, projet, id, EtatProposition.DECLINEE, motif);
    }

    /** The side that proposed changes its mind. */
    public void retirer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetEntity projet = projet(participation, id);
        if (!participation.estSysteme() && !propositions.getReferenceById(id).estDuCote(participation.nomDuCote())) {
            throw new RefusDroit(
                    "projet.refus.droit.retirer",
                    propositions.getReferenceById(id).lue().cote());
        }
        clore(participation, projet, id, EtatProposition.RETIREE, null);
    }

    private void clore(
            Participation participation, ProjetEntity projet, UUID id, EtatProposition etat, @Nullable String motif) {
        PropositionEntity proposition = propositions.getReferenceById(id);
        proposition.repondre(etat, participation, ecriture.maintenant(), motif);
        propositions.flush();
        String issue = motif == null
                ? Phrases.de("projet.proposition.retiree")
                : Phrases.de("projet.proposition.declinee", motif);
        ecriture.publier(
                participation,
                projet.id(),
                Map.of(PROPOSITION, new Valeurs(proposition.lue().resume(), issue)));
    }

    private ProjetEntity projet(Participation participation, UUID proposition) {
        return propositions
                .projet(participation.contrat().id(), proposition)
                .map(id -> ecriture.tenir(participation, id))
                .orElseThrow(ContratIntrouvable::new);
    }
}

package fr.mixitesociale.procedure;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.CadreLegal;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal acts of a contract. Each is checked against the state machine of {@link Acte}, by the rights of the person and
 * the guards of the law and of the guide, then recorded with its author and its paper.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProcedureService {

    static final int TEXTE_MAX = 4_000;

    private static final String DEMANDEUR =
            "hasAnyRole('MAIRE', 'PREFET', 'DDT') or authentication.name == '" + Systeme.IDENTIFIANT + "'";
    private static final String ETAT =
            "hasAnyRole('PREFET', 'DDT') or authentication.name == '" + Systeme.IDENTIFIANT + "'";

    private final CadreLegal cadre;
    private final Accomplissement accomplissement;
    private final PointsDemandes points;
    private final JournalProcedure journal;
    private final UtilisateurCourant utilisateur;

    ProcedureService(
            CadreLegal cadre,
            Accomplissement accomplissement,
            PointsDemandes points,
            JournalProcedure journal,
            UtilisateurCourant utilisateur) {
        this.cadre = cadre;
        this.accomplissement = accomplissement;
        this.points = points;
        this.journal = journal;
        this.utilisateur = utilisateur;
    }

    /**
     * The maire of a commune asks for a contract (art. L. 302-8-1, II CCH); the maires of the other communes join it with
     * {@link #demander(UUID, SaisieActe, Map)}.
     *
     * @param nouveau its first commune is the one that asks
     */
    @PreAuthorize(DEMANDEUR)
    public UUID demander(NouveauContrat nouveau, SaisieActe saisie, Map<PointDemande, String> dits) {
        exigerTerritoire(nouveau);
        UUID contrat = cadre.ouvrir(nouveau, StatutContrat.DEMANDE);
        demander(contrat, saisie, dits);
        return contrat;
    }

    /** A commune of a contract already asked for says why it asks too. */
    @PreAuthorize(DEMANDEUR)
    public void demander(UUID contrat, SaisieActe saisie, Map<PointDemande, String> dits) {
        Participation participation = cadre.tenir(contrat);
        Signataire commune = accomplissement.sujet(participation, saisie);
        accomplissement.exigerDroit(participation, Acte.DEMANDER, commune);
        accomplissement.exigerStatut(participation.contrat(), Acte.DEMANDER);
        accomplissement.exigerPremiereFois(participation.contrat(), Acte.DEMANDER, commune);
        dits.forEach((point, dit) -> {
            String texte = texte(dit);
            if (texte != null) {
                points.poser(contrat, commune.id(), point, texte);
            }
        });
        accomplissement.accomplir(participation, saisie);
    }

    /** The préfet proposes a contract to communes carencées (art. L. 302-8-1, I CCH). */
    @PreAuthorize(ETAT)
    public UUID proposer(NouveauContrat nouveau, SaisieActe saisie) {
        exigerTerritoire(nouveau);
        UUID contrat = cadre.ouvrir(nouveau, StatutContrat.PROPOSITION);
        accomplissement.accomplir(cadre.tenir(contrat), saisie);
        return contrat;
    }

    /**
     * Any other act.
     *
     * @return id of the act, to which its paper may be joined
     * @throws RefusDeGarde when the law forbids it, or the guide advises against it and no reason is written
     */
    public UUID accomplir(UUID contrat, SaisieActe saisie) {
        return accomplissement.accomplir(cadre.tenir(contrat), saisie);
    }

    /** The préfet answers one point of a demande. */
    public void repondre(UUID contrat, UUID signataire, PointDemande point, String reponse) {
        Participation participation = cadre.tenir(contrat);
        if (!participation.estEtat()) {
            throw new RefusDroit("procedure.refus.reponse");
        }
        if (participation.contrat().statut() != StatutContrat.DEMANDE) {
            throw new RefusMetier("procedure.refus.repondu");
        }
        String texte = texte(reponse);
        if (texte == null) {
            throw new RefusMetier("procedure.refus.reponse_vide");
        }
        if (!points.repondre(
                contrat,
                signataire,
                point,
                texte,
                journal.maintenant(),
                participation.personne().identifiant())) {
            throw new ContratIntrouvable();
        }
        journal.reponse(participation, point, texte);
    }

    /**
     * Takes back an act recorded by mistake, as long as nothing rests on it.
     *
     * @param acte one that changed no status: délibération, opinion, signature, dated act
     */
    public void retirer(UUID contrat, UUID acte) {
        accomplissement.retirer(cadre.tenir(contrat), acte);
    }

    /** The State opens contracts in its département; a maire for a perimeter that begins with the own commune. */
    private void exigerTerritoire(NouveauContrat nouveau) {
        boolean couvert = nouveau.communes().isEmpty()
                || utilisateur.couvre(nouveau.communes().getFirst());
        if (!couvert) {
            throw new RefusDroit("procedure.refus.territoire");
        }
    }

    private static @Nullable String texte(String saisi) {
        String propre = LectureFr.texte(saisi);
        if (propre != null && propre.length() > TEXTE_MAX) {
            throw new RefusMetier("procedure.refus.trop_long", TEXTE_MAX);
        }
        return propre;
    }
}

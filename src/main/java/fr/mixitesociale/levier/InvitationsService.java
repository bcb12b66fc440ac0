package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The State or the groupement asks an associated signatory (EPF, bailleur, département…) to answer one grid: it reads the
 * shared answers of that grid and writes its own, nothing more.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InvitationsService {

    private final AccesContrat acces;
    private final Cahiers cahiers;
    private final Invitations invitations;
    private final JournalDesGrilles journal;

    InvitationsService(AccesContrat acces, Cahiers cahiers, Invitations invitations, JournalDesGrilles journal) {
        this.acces = acces;
        this.cahiers = cahiers;
        this.invitations = invitations;
        this.journal = journal;
    }

    public void inviter(UUID contrat, UUID signataire, Theme theme) {
        Participation participation = exiger(contrat, signataire);
        if (!estInvite(contrat, signataire, theme)) {
            cahiers.assurer(contrat);
            invitations.noter(
                    contrat,
                    signataire,
                    theme,
                    journal.maintenant(),
                    participation.personne().identifiant());
            dire(participation, signataire, theme, null, "oui");
        }
    }

    /** What it answered stays, and stays hidden from it until it is invited again. */
    public void retirer(UUID contrat, UUID signataire, Theme theme) {
        Participation participation = exiger(contrat, signataire);
        if (estInvite(contrat, signataire, theme)) {
            invitations.retirer(contrat, signataire, theme);
            dire(participation, signataire, theme, "oui", null);
        }
    }

    private Participation exiger(UUID contrat, UUID signataire) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Signataire associe = participation
                .contrat()
                .signataire(signataire)
                .filter(trouve -> trouve.nature() == NatureSignataire.ASSOCIE)
                .orElseThrow(ContratIntrouvable::new);
        @Nullable String refus = AccesGrilles.refusDInviter(participation);
        if (refus != null) {
            throw new RefusDroit("levier.refus.invitation", associe.nom(), refus);
        }
        cahiers.assurer(contrat);
        cahiers.tenir(associe.id());
        return participation;
    }

    private boolean estInvite(UUID contrat, UUID signataire, Theme theme) {
        return invitations.du(contrat).contains(new Invitations.Ligne(signataire, theme));
    }

    private void dire(
            Participation participation, UUID signataire, Theme theme, @Nullable String avant, @Nullable String apres) {
        journal.publier(
                JournalDesGrilles.SECTION,
                signataire + ":" + theme.name(),
                participation.contrat().id(),
                participation,
                Map.of("invitation", new Valeurs(avant, apres)));
    }
}

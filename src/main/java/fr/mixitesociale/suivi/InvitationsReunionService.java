package fr.mixitesociale.suivi;

import fr.mixitesociale.acces.ComptesAssocies;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.PersonnesDuContrat;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.suivi.InvitationsReunion.Ligne;
import fr.mixitesociale.suivi.InvitationsReunion.Recue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites someone who does not sign to one meeting. The invitation is the only right it gives: the guest is on no side of
 * the contract, and {@link AccesContrat} goes on ignoring them.
 *
 * @see "src/docs/adr/0029-meetings-invitations-and-calendars.md"
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InvitationsReunionService {

    private static final String CHAMP = "invitation";
    private static final String REPONSE = "reponse";

    private final AccesContrat acces;
    private final Tenue tenue;
    private final InvitationsReunion invitations;
    private final ComptesAssocies comptes;
    private final PersonnesDuContrat personnes;
    private final UtilisateurCourant courant;
    private final LectureSuivi lecture;
    private final JournalDuContrat journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    InvitationsReunionService(
            AccesContrat acces,
            Tenue tenue,
            InvitationsReunion invitations,
            ComptesAssocies comptes,
            PersonnesDuContrat personnes,
            UtilisateurCourant courant,
            LectureSuivi lecture,
            JournalDuContrat journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.acces = acces;
        this.tenue = tenue;
        this.invitations = invitations;
        this.comptes = comptes;
        this.personnes = personnes;
        this.courant = courant;
        this.lecture = lecture;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @param identifiant login of an associated account, which does not sign this contract */
    public void inviter(UUID contrat, UUID reunion, String identifiant) {
        Participation participation = tenirReunion(contrat, reunion);
        UUID compte = comptes.trouver(identifiant)
                .orElseThrow(() -> new RefusMetier("suivi.invitation.compte", identifiant.strip()));
        if (personnes.de(participation).stream()
                .map(PersonneDuContrat::identifiant)
                .anyMatch(identifiant.strip()::equals)) {
            throw new RefusMetier("suivi.invitation.signataire", identifiant.strip());
        }
        Optional<Ligne> ancienne = invitations.trouver(reunion, compte);
        if (ancienne.isPresent() && !ancienne.get().retiree()) {
            throw new RefusMetier("suivi.invitation.deja", ancienne.get().nom());
        }
        ancienne.ifPresentOrElse(
                ligne -> invitations.retirer(ligne.id(), null, null),
                () -> invitations.ecrire(
                        UUID.randomUUID(),
                        contrat,
                        reunion,
                        compte,
                        horloge.instant(),
                        participation.personne().identifiant()));
        journal.publier(
                participation,
                ReunionsService.OBJET,
                reunion,
                Map.of(CHAMP, new Valeurs(null, invitations.nom(compte))));
    }

    /** The guest sees the meeting no more. */
    public void retirer(UUID contrat, UUID invitation) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Ligne ligne = invitations
                .trouverDuContrat(contrat, invitation)
                .filter(trouvee -> !trouvee.retiree())
                .orElseThrow(ContratIntrouvable::new);
        tenue.tenir(Sorte.REUNION, participation, ligne.reunion(), false);
        Droits.exiger(Sorte.REUNION, participation);
        invitations.retirer(
                ligne.id(), horloge.instant(), participation.personne().identifiant());
        journal.publier(
                participation, ReunionsService.OBJET, ligne.reunion(), Map.of(CHAMP, new Valeurs(ligne.nom(), null)));
    }

    /** The guest says whether they come, until the day of the meeting. */
    public void repondre(UUID invitation, boolean vient) {
        Recue recue =
                invitations.duCompte(courant.exiger().compte(), invitation).orElseThrow(ContratIntrouvable::new);
        Reunion reunion = lecture.reunion(recue.reunion());
        if (reunion.statut != StatutReunion.PREVUE || reunion.jour.isBefore(LocalDate.now(horloge))) {
            throw new RefusMetier("suivi.invitation.trop_tard");
        }
        invitations.repondre(invitation, vient, horloge.instant());
        String nom = courant.exiger().nom();
        @Nullable Boolean avant = recue.vient();
        evenements.publishEvent(new Changement(
                ReunionsService.OBJET,
                reunion.id.toString(),
                recue.contrat().toString(),
                courant.exiger().identifiant(),
                horloge.instant(),
                Map.of(REPONSE, new Valeurs(avant == null ? null : reponse(nom, avant), reponse(nom, vient)))));
    }

    private Participation tenirReunion(UUID contrat, UUID reunion) {
        Participation participation = acces.exigerPourEcrire(contrat);
        tenue.tenir(Sorte.REUNION, participation, reunion, false);
        Droits.exiger(Sorte.REUNION, participation);
        return participation;
    }

    private static String reponse(String nom, boolean vient) {
        return Phrases.de(vient ? "suivi.invitation.vient" : "suivi.invitation.absent", nom);
    }
}

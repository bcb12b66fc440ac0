package fr.mixitesociale.suivi;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.suivi.InvitationsReunion.Recue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings the person who asks is invited to without being a signatory: nothing else of their contracts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class InvitationsReunionConsultation {

    private final InvitationsReunion invitations;
    private final LectureSuivi lecture;
    private final UtilisateurCourant courant;
    private final CalendrierIcs calendrier;

    InvitationsReunionConsultation(
            InvitationsReunion invitations,
            LectureSuivi lecture,
            UtilisateurCourant courant,
            CalendrierIcs calendrier) {
        this.invitations = invitations;
        this.lecture = lecture;
        this.courant = courant;
        this.calendrier = calendrier;
    }

    /** Latest meeting first; two statements. */
    public List<InvitationRecue> recues() {
        List<Recue> recues = invitations.duCompte(courant.exiger().compte());
        Map<UUID, Reunion> reunions =
                lecture.reunions(recues.stream().map(Recue::reunion).toList());
        return recues.stream()
                .flatMap(recue -> Stream.ofNullable(reunions.get(recue.reunion()))
                        .map(reunion -> InvitationRecue.de(recue, reunion)))
                .toList();
    }

    /** @throws ContratIntrouvable for another's invitation as for one withdrawn or that does not exist */
    public InvitationRecue lire(UUID invitation) {
        return invitations
                .duCompte(courant.exiger().compte(), invitation)
                .map(recue -> InvitationRecue.de(recue, lecture.reunion(recue.reunion())))
                .orElseThrow(ContratIntrouvable::new);
    }

    /** The meeting for the guest's diary. */
    public byte[] calendrier(UUID invitation) {
        return calendrier.ecrire(List.of(lire(invitation).rendezvous()));
    }
}

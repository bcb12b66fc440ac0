package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReunionsConsultation {

    private final AccesContrat acces;
    private final LectureSuivi lecture;
    private final InvitationsReunion invitations;
    private final CalendrierIcs calendrier;

    ReunionsConsultation(
            AccesContrat acces, LectureSuivi lecture, InvitationsReunion invitations, CalendrierIcs calendrier) {
        this.acces = acces;
        this.lecture = lecture;
        this.invitations = invitations;
        this.calendrier = calendrier;
    }

    /** All of them, first day first; four statements more than opening the contract. */
    public List<FicheReunion> lister(UUID contrat) {
        return lister(acces.exiger(contrat));
    }

    /** @throws ContratIntrouvable for a meeting of another contract as for one that does not exist */
    public FicheReunion lire(UUID contrat, UUID id) {
        return lister(contrat).stream()
                .filter(reunion -> reunion.id().equals(id))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    /** @return why this person plans no meeting here; empty when they may */
    public Optional<String> refusDePrevoir(UUID contrat) {
        return Optional.ofNullable(Droits.refusDeReunir(acces.exiger(contrat)));
    }

    /** A meeting for a diary. */
    public byte[] calendrier(UUID contrat, UUID id) {
        return calendrier.ecrire(List.of(lire(contrat, id).rendezvous()));
    }

    private List<FicheReunion> lister(Participation participation) {
        Map<UUID, List<Participant>> participants =
                lecture.duContrat(Sorte.PARTICIPANT, participation, "o.creeLe, o.id").stream()
                        .collect(Collectors.groupingBy(participant -> participant.reunion));
        Map<UUID, List<FicheDecision>> decisions =
                lecture.duContrat(Sorte.DECISION, participation, "o.creeLe, o.id").stream()
                        .map(decision -> FicheDecision.de(decision, participation.contrat()))
                        .collect(Collectors.groupingBy(FicheDecision::reunion));
        Map<UUID, List<Invite>> invites = invitations
                .duContrat(participation.contrat().id())
                .stream()
                .collect(Collectors.groupingBy(Invite::reunion));
        @Nullable String refus = Droits.refusDeReunir(participation);
        return lecture.duContrat(Sorte.REUNION, participation, "o.jour, o.debut, o.id").stream()
                .map(reunion -> new FicheReunion(
                        reunion.id,
                        reunion.version(),
                        reunion.nature,
                        reunion.theme,
                        reunion.intitule,
                        reunion.jour,
                        reunion.debut,
                        reunion.statut,
                        Valeurs.de(reunion, ChampReunion.class),
                        participants.getOrDefault(reunion.id, List.of()).stream()
                                .map(participant -> FicheParticipant.de(participant, participation.contrat()))
                                .toList(),
                        decisions.getOrDefault(reunion.id, List.of()),
                        invites.getOrDefault(reunion.id, List.of()),
                        refus))
                .toList();
    }
}

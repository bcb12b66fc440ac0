package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.objectif.PartArrondissement;
import fr.mixitesociale.objectif.PartsArrondissements;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the contracts are, for their signatories: as few statements for fifty of them as for one. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RisqueConsultation {

    private final AccesContrat acces;
    private final ContratsConsultation contrats;
    private final LectureSituations lecture;
    private final EngagementsConsultation engagements;
    private final CommentairesRisque commentaires;
    private final PartsArrondissements parts;
    private final Clock horloge;

    RisqueConsultation(
            AccesContrat acces,
            ContratsConsultation contrats,
            LectureSituations lecture,
            EngagementsConsultation engagements,
            CommentairesRisque commentaires,
            PartsArrondissements parts,
            Clock horloge) {
        this.parts = parts;
        this.acces = acces;
        this.contrats = contrats;
        this.lecture = lecture;
        this.engagements = engagements;
        this.commentaires = commentaires;
        this.horloge = horloge;
    }

    /** @throws fr.mixitesociale.contrat.ContratIntrouvable for whoever is on no side of it */
    public SituationContrat duContrat(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        return Objects.requireNonNull(
                lecture.des(List.of(participation), aujourdhui()).get(contrat));
    }

    /**
     * To be shown to all in one room: every project counts, those kept between public signatories without their name. An
     * associated signatory who reads it alone reads what is theirs: the step a hidden operation waits for is hidden too.
     */
    public SituationContrat pourTous(UUID contrat) {
        return duContrat(contrat).sansNomsConfidentiels();
    }

    /** Those of these contracts that are theirs to see; the others are absent. */
    public Map<UUID, SituationContrat> desContrats(Set<UUID> demandes) {
        return lecture.des(
                contrats.mesParticipations().stream()
                        .filter(participation ->
                                demandes.contains(participation.contrat().id()))
                        .toList(),
                aujourdhui());
    }

    /** The arrondissements of the communes that are split into some; most contracts have none. */
    public List<SuiviArrondissements> arrondissements(UUID contrat) {
        Map<CodeInsee, List<PartArrondissement>> reparties =
                parts.de(acces.exiger(contrat).contrat());
        if (reparties.isEmpty()) {
            return List.of();
        }
        return duContrat(contrat).communes().stream()
                .filter(bilan -> bilan.commune() != null && reparties.containsKey(bilan.commune()))
                .map(bilan -> SuiviArrondissements.de(
                        bilan,
                        Objects.requireNonNull(reparties.get(Objects.requireNonNull(bilan.commune()))),
                        Phrases.de("risque.arrondissements.non_situes")))
                .toList();
    }

    /** The engagements by theme and by signatory. */
    public AvancementEngagements engagements(UUID contrat) {
        return AvancementEngagements.de(acces.exiger(contrat).contrat(), engagements.lister(contrat), aujourdhui());
    }

    /** What each commune says of its figure, written or not, in the order of the contract. */
    public List<FicheCommentaire> commentaires(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        return FicheCommentaire.de(participation, commentaires.duContrat(contrat));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}

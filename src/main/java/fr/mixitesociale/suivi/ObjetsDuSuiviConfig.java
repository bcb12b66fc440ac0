package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.NomsSignataires;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of object this room vouches for. */
@Configuration(proxyBeanMethods = false)
class ObjetsDuSuiviConfig {

    private final LectureSuivi lecture;
    private final NomsSignataires noms;

    ObjetsDuSuiviConfig(LectureSuivi lecture, NomsSignataires noms) {
        this.lecture = lecture;
        this.noms = noms;
    }

    /** Article 4 is born with the contract and never deleted. */
    @Bean
    ObjetsDuContrat objetsGouvernance(GouvernanceService service) {
        return new ObjetsDuSuivi<>(
                Sorte.GOUVERNANCE,
                lecture,
                noms,
                (contrat, saisie) -> service.modifier(contrat, saisie).estComplet(),
                (_, _) -> {});
    }

    @Bean
    ObjetsDuContrat objetsMembre(GouvernanceService service) {
        return new ObjetsDuSuivi<>(
                Sorte.MEMBRE,
                lecture,
                noms,
                (contrat, saisie) -> service.modifierMembre(contrat, saisie).estComplet(),
                service::retablirMembre);
    }

    @Bean
    ObjetsDuContrat objetsReunion(ReunionsService service) {
        return new ObjetsDuSuivi<>(
                Sorte.REUNION,
                lecture,
                noms,
                (contrat, saisie) -> service.modifier(contrat, saisie).estComplet(),
                service::retablir);
    }

    @Bean
    ObjetsDuContrat objetsParticipant(ReunionsService service) {
        return new ObjetsDuSuivi<>(
                Sorte.PARTICIPANT,
                lecture,
                noms,
                (contrat, saisie) ->
                        service.modifierParticipant(contrat, saisie).estComplet(),
                service::retablirParticipant);
    }

    @Bean
    ObjetsDuContrat objetsDecision(ReunionsService service) {
        return new ObjetsDuSuivi<>(
                Sorte.DECISION,
                lecture,
                noms,
                (contrat, saisie) -> service.modifierDecision(contrat, saisie).estComplet(),
                service::retablirDecision);
    }
}

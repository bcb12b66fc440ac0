package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.AccesContrat;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Article 4 of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class GouvernanceConsultation {

    private final AccesContrat acces;
    private final LectureSuivi lecture;

    GouvernanceConsultation(AccesContrat acces, LectureSuivi lecture) {
        this.acces = acces;
        this.lecture = lecture;
    }

    public FicheGouvernance lire(UUID contrat) {
        return lecture.gouvernance(acces.exiger(contrat));
    }
}

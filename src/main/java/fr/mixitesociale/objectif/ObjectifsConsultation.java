package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.AccesContrat;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Article 2 of a contract, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ObjectifsConsultation {

    private final AccesContrat acces;
    private final LectureObjectifs lecture;

    ObjectifsConsultation(AccesContrat acces, LectureObjectifs lecture) {
        this.acces = acces;
        this.lecture = lecture;
    }

    /**
     * All communes at one moment.
     *
     * @throws fr.mixitesociale.droit.regles.PeriodeSansRegles when no rule set covers the period of the contract
     */
    public Tableau lire(UUID contrat) {
        return lecture.tableau(acces.exiger(contrat));
    }
}

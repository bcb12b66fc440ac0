package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Participation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engagements of a contract, for a room that answers for who asks: those of a text are read by all signatories. */
@Component
public class EngagementsSuivis {

    private final EngagementsConsultation consultation;

    EngagementsSuivis(EngagementsConsultation consultation) {
        this.consultation = consultation;
    }

    /** Theme by theme, in their order; two statements. */
    @Transactional(readOnly = true)
    public List<EngagementFiche> de(Participation participation) {
        return consultation.lister(participation);
    }
}

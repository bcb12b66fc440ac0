package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notified and raised objectives: public acts, which every account reads. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DecisionsConsultation {

    private static final int LOT = 500;

    private final DecisionsObjectif decisions;

    DecisionsConsultation(DecisionsObjectif decisions) {
        this.decisions = decisions;
    }

    /** Those that exist, by commune. */
    public Map<CodeInsee, Decision> de(Collection<CodeInsee> communes, PeriodeTriennale periode) {
        List<String> codes = communes.stream().map(CodeInsee::valeur).toList();
        Map<CodeInsee, Decision> lues = new HashMap<>();
        for (int debut = 0; debut < codes.size(); debut += LOT) {
            decisions
                    .findByPeriodeAndCodeInseeIn(
                            periode.debut(), codes.subList(debut, Math.min(codes.size(), debut + LOT)))
                    .forEach(decision -> lues.put(decision.lue().commune(), decision.lue()));
        }
        return lues;
    }
}

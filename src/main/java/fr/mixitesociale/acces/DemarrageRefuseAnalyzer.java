package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the refusal in one sentence instead of a stack trace. */
class DemarrageRefuseAnalyzer extends AbstractFailureAnalyzer<DemarrageRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, DemarrageRefuse refus) {
        return new FailureAnalysis(
                Phrases.de("acces.production.refus", String.valueOf(refus.getMessage())),
                Phrases.de("acces.production.aide"),
                refus);
    }
}

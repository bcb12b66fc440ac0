package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.socle.CodeInsee;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objective of a contract for each of its communes, for the rooms that measure what is done towards it. */
@Component
public class ObjectifsRetenus {

    private final LectureObjectifs lecture;

    ObjectifsRetenus(LectureObjectifs lecture) {
        this.lecture = lecture;
    }

    /** Communes whose objective is not known yet are absent. */
    @Transactional(readOnly = true)
    public Map<CodeInsee, Integer> de(Participation participation) {
        Map<CodeInsee, Integer> retenus = new HashMap<>();
        try {
            for (FicheObjectif fiche : lecture.tableau(participation).communes()) {
                Integer retenu = fiche.retenu();
                if (retenu != null) {
                    retenus.put(fiche.commune(), retenu);
                }
            }
        } catch (PeriodeSansRegles _) {
            // no law for that period yet: nothing is due
        }
        return retenus;
    }
}

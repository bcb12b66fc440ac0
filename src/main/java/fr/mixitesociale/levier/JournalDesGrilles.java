package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.journal.Heurts;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to answers. What is still private and what is shared are two kinds of object: the history of a draft
 * stays with its side, also after the answer is shared.
 */
@Component
class JournalDesGrilles {

    /** An answer every reader of the grid may read. */
    static final String REPONSE = "reponse";
    /** The same answer while its side prepares it. */
    static final String BROUILLON = "reponse_privee";
    /** A section of a notebook: its id is « notebook:section ». */
    static final String SECTION = "section_grille";

    private final ApplicationEventPublisher evenements;
    private final Heurts heurts;
    private final Clock horloge;

    JournalDesGrilles(ApplicationEventPublisher evenements, Heurts heurts, Clock horloge) {
        this.evenements = evenements;
        this.heurts = heurts;
        this.horloge = horloge;
    }

    Instant maintenant() {
        return horloge.instant();
    }

    void publier(String objet, String id, UUID contrat, Participation participation, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                objet, id, contrat.toString(), participation.personne().identifiant(), horloge.instant(), champs));
    }

    /** @param laisses fields left alone: (stored now, typed) */
    List<Collision> collisions(String id, Map<String, Valeurs> laisses) {
        return heurts.collisions(List.of(REPONSE, BROUILLON), id, laisses);
    }
}

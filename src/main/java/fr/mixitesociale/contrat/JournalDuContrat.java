package fr.mixitesociale.contrat;

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

/** How a chapter tells the journal what happened to one of its objects, and asks it who was there before. */
@Component
public class JournalDuContrat {

    private final ApplicationEventPublisher evenements;
    private final Heurts heurts;
    private final Clock horloge;

    JournalDuContrat(ApplicationEventPublisher evenements, Heurts heurts, Clock horloge) {
        this.evenements = evenements;
        this.heurts = heurts;
        this.horloge = horloge;
    }

    public Instant maintenant() {
        return horloge.instant();
    }

    /** One event for one change, whatever the number of fields; written in the transaction of the caller. */
    public void publier(Participation participation, String objet, UUID id, Map<String, Valeurs> champs) {
        evenements.publishEvent(new Changement(
                objet,
                id.toString(),
                participation.contrat().id().toString(),
                participation.personne().identifiant(),
                maintenant(),
                champs));
    }

    /** @param laisses fields left alone by {@link fr.mixitesociale.socle.Fusion#heurts()} */
    public List<Collision> collisions(String objet, UUID id, Map<String, Valeurs> laisses) {
        return heurts.collisions(List.of(objet), id.toString(), laisses);
    }
}

package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the journal what happened in article 2, and asks it who was there before. */
@Component
class JournalObjectifs {

    /** The objective of one commune. */
    static final String OBJECTIF = "objectif";
    /** What is common to all: PLH, national commission, the pool as a whole. Its id is the contract's. */
    static final String CONDITIONS = "objectif_conditions";

    static final String ARRONDISSEMENT = "objectif_arrondissement";
    static final String SCENARIO = "objectif_scenario";

    private final JournalDuContrat journal;

    JournalObjectifs(JournalDuContrat journal) {
        this.journal = journal;
    }

    Instant maintenant() {
        return journal.maintenant();
    }

    void publier(String objet, UUID id, Participation participation, Map<String, Valeurs> champs) {
        journal.publier(participation, objet, id, champs);
    }

    /** A pool that was closed is open again: one of its figures or conditions is no longer what was validated. */
    void rouvrir(Conditions racine, Participation participation) {
        if (racine.rouvrir()) {
            publier(CONDITIONS, racine.contrat, participation, Map.of("validation", new Valeurs("oui", null)));
        }
    }

    List<Collision> collisions(String objet, UUID id, Map<String, Valeurs> laisses) {
        return journal.collisions(objet, id, laisses);
    }
}

package fr.mixitesociale.contrat;

import fr.mixitesociale.journal.Creations;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses one creation too many in a contract: its screens, its document and its archive show all that it holds. Hears
 * every room in the transaction of the change, so that no service can forget it, and the refusal undoes the creation.
 */
@Component
class PlafondsDuContrat {

    private final PlafondsProperties plafonds;
    private final Creations creations;

    PlafondsDuContrat(PlafondsProperties plafonds, Creations creations) {
        this.plafonds = plafonds;
        this.creations = creations;
    }

    /** Before the journal writes the line that would be counted. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void verifier(Changement changement) {
        String contrat = changement.contratId();
        Integer plafond = plafonds.parContrat().get(changement.objet());
        if (contrat == null || plafond == null || !changement.champs().containsKey(Creations.CHAMP)) {
            return;
        }
        if (creations.nombre(contrat, changement.objet()) >= plafond) {
            throw new RefusMetier(
                    "contrat.plafond", FormatFr.entier(plafond), Phrases.de("contrat.plafond." + changement.objet()));
        }
    }
}

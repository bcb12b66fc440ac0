package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For a room whose objects stand on a meeting: it is not deleted nor changed under its hand. */
@Component
public class ReunionsTenues {

    private final Tenue tenue;

    ReunionsTenues(Tenue tenue) {
        this.tenue = tenue;
    }

    /**
     * Holds its row until the end of the transaction.
     *
     * @throws ContratIntrouvable when it is not there, or no longer
     */
    public void tenir(Participation participation, UUID reunion) {
        tenue.tenir(Sorte.REUNION, participation, reunion, false);
    }
}
